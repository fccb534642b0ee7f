"""What stands for a name without being one: the second reading, of pronouns, descriptions and speakers."""
