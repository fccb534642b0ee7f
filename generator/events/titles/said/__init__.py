"""What a title makes of what somebody says, and of the saying."""
