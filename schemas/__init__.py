"""marshmallow schemas for the documents this project publishes or accepts."""
