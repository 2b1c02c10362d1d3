/* SHA-256, HMAC and base64, as far as a check of webhook signatures needs them. */
#ifndef BENCH_SHA256_H
#define BENCH_SHA256_H

#include <stdint.h>
#include <string.h>

typedef struct {
    uint32_t state[8];
    uint64_t length;
    unsigned char rest[64];
} Sha256;

static const uint32_t SHA256_K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t sha256_turn(uint32_t x, int n) { return (x >> n) | (x << (32 - n)); }

static void sha256_block(Sha256 *sha, const unsigned char *data)
{
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)data[4 * i] << 24 | (uint32_t)data[4 * i + 1] << 16 | (uint32_t)data[4 * i + 2] << 8 |
               data[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (sha256_turn(a, 7) ^ sha256_turn(a, 18) ^ (a >> 3)) +
               (sha256_turn(b, 17) ^ sha256_turn(b, 19) ^ (b >> 10));
    }
    memcpy(v, sha->state, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t e = v[4], a = v[0];
        uint32_t first = v[7] + (sha256_turn(e, 6) ^ sha256_turn(e, 11) ^ sha256_turn(e, 25)) +
                         ((e & v[5]) ^ (~e & v[6])) + SHA256_K[i] + w[i];
        uint32_t second = (sha256_turn(a, 2) ^ sha256_turn(a, 13) ^ sha256_turn(a, 22)) +
                          ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += first;
        v[0] = first + second;
    }
    for (int i = 0; i < 8; i++)
        sha->state[i] += v[i];
}

static void sha256_begin(Sha256 *sha)
{
    static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(sha->state, start, sizeof start);
    sha->length = 0;
}

static void sha256_add(Sha256 *sha, const void *bytes, size_t size)
{
    const unsigned char *data = bytes;
    while (size > 0) {
        size_t at = sha->length % 64, take = 64 - at < size ? 64 - at : size;
        memcpy(sha->rest + at, data, take);
        sha->length += take;
        data += take;
        size -= take;
        if (sha->length % 64 == 0)
            sha256_block(sha, sha->rest);
    }
}

static void sha256_end(Sha256 *sha, unsigned char out[32])
{
    uint64_t bits = sha->length * 8;
    sha256_add(sha, "\x80", 1);
    while (sha->length % 64 != 56)
        sha256_add(sha, "", 1);
    for (int i = 7; i >= 0; i--) {
        unsigned char byte = (unsigned char)(bits >> (8 * i));
        sha256_add(sha, &byte, 1);
    }
    for (int i = 0; i < 32; i++)
        out[i] = (unsigned char)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}

/* The two halves of an HMAC with their key already in them, so that a message costs only its own bytes. */
typedef struct {
    Sha256 inner, outer;
} HmacKey;

static void hmac_key(HmacKey *made, const unsigned char *key, size_t size)
{
    unsigned char pad[64], hashed[32];
    if (size > 64) {
        Sha256 sha;
        sha256_begin(&sha);
        sha256_add(&sha, key, size);
        sha256_end(&sha, hashed);
        key = hashed;
        size = 32;
    }
    for (int half = 0; half < 2; half++) {
        memset(pad, half ? 0x5c : 0x36, 64);
        for (size_t i = 0; i < size; i++)
            pad[i] ^= key[i];
        sha256_begin(half ? &made->outer : &made->inner);
        sha256_add(half ? &made->outer : &made->inner, pad, 64);
    }
}

static void hmac_end(const HmacKey *key, Sha256 *inner, unsigned char out[32])
{
    Sha256 outer = key->outer;
    sha256_end(inner, out);
    sha256_add(&outer, out, 32);
    sha256_end(&outer, out);
}

static const char BASE64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* 32 bytes as their 44 characters. */
static void base64_of_32(const unsigned char in[32], char out[45])
{
    for (int i = 0, o = 0; i < 32; i += 3) {
        uint32_t three = (uint32_t)in[i] << 16 | (uint32_t)in[i + 1] << 8 | (i + 2 < 32 ? in[i + 2] : 0u);
        for (int part = 18; part >= 0; part -= 6)
            out[o++] = BASE64[three >> part & 63];
    }
    out[43] = '=';
    out[44] = 0;
}

static size_t base64_decode(const char *text, unsigned char *out, size_t room)
{
    uint32_t bits = 0;
    int have = 0;
    size_t made = 0;
    for (; *text && *text != '='; text++) {
        const char *found = strchr(BASE64, *text);
        if (!found)
            return 0;
        bits = bits << 6 | (uint32_t)(found - BASE64);
        have += 6;
        if (have >= 8) {
            have -= 8;
            if (made == room)
                return 0;
            out[made++] = (unsigned char)(bits >> have);
        }
    }
    return made;
}

#endif
