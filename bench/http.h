/* What client and sink share: time, sockets on the loopback, and the ends of HTTP/1.1 messages. */
#ifndef BENCH_HTTP_H
#define BENCH_HTTP_H

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* Microseconds of the monotonic clock, which all processes of a machine share. */
static int64_t now_us(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (int64_t)at.tv_sec * 1000000 + at.tv_nsec / 1000;
}

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void *grown(void *old, size_t size)
{
    void *made = realloc(old, size);
    if (!made)
        die("memory");
    return made;
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t)port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

static void make_quick(int fd)
{
    int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

/* Where the value of a header begins, and its length; NULL if the head does not have it. */
static const char *header(const char *head, size_t size, const char *name, size_t *length)
{
    size_t wanted = strlen(name);
    const char *line = memchr(head, '\n', size);
    while (line) {
        line++;
        size_t left = size - (size_t)(line - head);
        const char *end = memchr(line, '\n', left);
        if (!end)
            return NULL;
        if ((size_t)(end - line) > wanted && line[wanted] == ':' && !strncasecmp(line, name, wanted)) {
            const char *value = line + wanted + 1;
            while (value < end && *value == ' ')
                value++;
            *length = (size_t)(end - value) - (end > value && end[-1] == '\r');
            return value;
        }
        line = end;
    }
    return NULL;
}

/* Bytes of the head of a message, its empty line included; 0 while it is not all there. */
static size_t head_size(const char *bytes, size_t size)
{
    const char *end = size >= 4 ? memmem(bytes, size, "\r\n\r\n", 4) : NULL;
    return end ? (size_t)(end - bytes) + 4 : 0;
}

static size_t body_size(const char *head, size_t size)
{
    size_t length;
    const char *value = header(head, size, "content-length", &length);
    return value ? strtoul(value, NULL, 10) : 0;
}

#endif
