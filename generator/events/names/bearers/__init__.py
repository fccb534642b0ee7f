"""Who bears which name: the first reading of an article, which gives each written name its bearer."""
