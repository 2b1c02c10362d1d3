"""The only users of requests, redis, rq and the embedded Valkey."""
