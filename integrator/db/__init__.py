"""The database: tables, journal, outbox, secrets. Takes and returns core types."""
