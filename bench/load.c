/* Posts prepared requests to 127.0.0.1 over kept connections, at a rate or as fast as they are answered.
 *
 *     load PORT PATH FILE FIRST COUNT RATE CONNECTIONS SECONDS OUT
 *
 * FILE holds requests without their first line: each a 32-bit length (this machine's order), then headers, empty line
 * and body. COUNT of them from FIRST on are posted to PATH, RATE a second (0: each connection the next once the last
 * is answered), for SECONDS at most. Latency counts from the moment a request was due. OUT gets a line for each
 * request: its number, when it was due and when it was answered (microseconds), its status (0: no answer). Stdout gets
 * the sum of it as JSON. A request is never repeated.
 */
#include "http.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>

#define MOST_CONNECTIONS 256
#define MOST_REQUESTS 4000000
#define MOST_SECONDS 7200

typedef struct {
    int64_t due, done;
    int status;
} Request;

typedef struct {
    int fd;
    long request; /* -1: free */
    size_t sent, got;
    char answer[16384];
} Connection;

static struct {
    int port;
    long first, count, next, ended;
    double rate;
    const char **starts;
    char line[512];
    Request *requests;
} run;

static const char **starts_of(const char *file, long count)
{
    int fd = open(file, O_RDONLY);
    struct stat info;
    if (fd < 0 || fstat(fd, &info) < 0)
        die(file);
    const char *at = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0), *end = at + info.st_size;
    if (at == MAP_FAILED)
        die(file);
    const char **starts = grown(NULL, ((size_t)count + 1) * sizeof *starts);
    for (long n = 0; n < count; n++) {
        uint32_t size;
        if (end - at < 4) {
            fprintf(stderr, "%s holds %ld requests, %ld are wanted\n", file, n, count);
            exit(1);
        }
        starts[n] = at;
        memcpy(&size, at, 4);
        at += 4 + size;
    }
    return starts;
}

static void end_request(Connection *one, int status)
{
    Request *request = &run.requests[one->request];
    request->done = now_us();
    request->status = status;
    one->request = -1;
    run.ended++;
}

static void hang_up(Connection *one)
{
    if (one->fd >= 0)
        close(one->fd);
    one->fd = -1;
    if (one->request >= 0)
        end_request(one, 0);
}

static int connected(Connection *one)
{
    if (one->fd >= 0)
        return 1;
    struct sockaddr_in address = loopback(run.port);
    one->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (one->fd < 0)
        die("socket");
    if (connect(one->fd, (struct sockaddr *)&address, sizeof address) < 0) {
        hang_up(one);
        return 0;
    }
    make_quick(one->fd);
    return 1;
}

static void send_more(Connection *one)
{
    const char *start = run.starts[run.first + one->request];
    uint32_t size;
    memcpy(&size, start, 4);
    size_t line = strlen(run.line), skipped = one->sent < line ? one->sent : line;
    struct iovec parts[2] = {{run.line + skipped, line - skipped},
                             {(char *)(uintptr_t)start + 4 + (one->sent - skipped), size - (one->sent - skipped)}};
    ssize_t wrote = writev(one->fd, parts, 2);
    if (wrote > 0)
        one->sent += (size_t)wrote;
    else if (errno != EAGAIN && errno != EINTR)
        hang_up(one);
}

static int all_sent(const Connection *one)
{
    uint32_t size;
    memcpy(&size, run.starts[run.first + one->request], 4);
    return one->sent == strlen(run.line) + size;
}

static void receive(Connection *one)
{
    ssize_t got = read(one->fd, one->answer + one->got, sizeof one->answer - one->got);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0 || one->request < 0) {
        hang_up(one);
        return;
    }
    one->got += (size_t)got;
    size_t head = head_size(one->answer, one->got);
    if (head && one->got >= head + body_size(one->answer, head)) {
        end_request(one, atoi(one->answer + 9));
        size_t length;
        const char *keeps = header(one->answer, head, "connection", &length);
        if (keeps && !strncasecmp(keeps, "close", 5))
            hang_up(one);
    } else if (one->got == sizeof one->answer)
        hang_up(one);
}

static void start_due(Connection *connections, int count, int64_t begin)
{
    int64_t now = now_us();
    for (int i = 0; i < count && run.next < run.count; i++) {
        Connection *one = &connections[i];
        if (one->request >= 0)
            continue;
        int64_t due = run.rate > 0 ? begin + (int64_t)((double)run.next / run.rate * 1e6) : now;
        if (due > now)
            return;
        one->request = run.next++;
        one->sent = one->got = 0;
        run.requests[one->request].due = due;
        if (connected(one))
            send_more(one);
    }
}

/* The poll() of all connections, woken for the next request that is due. */
static void turn(Connection *connections, int count, int64_t begin)
{
    struct pollfd polled[MOST_CONNECTIONS];
    int free_one = 0;
    for (int i = 0; i < count; i++) {
        const Connection *one = &connections[i];
        free_one |= one->request < 0;
        polled[i].fd = one->fd;
        polled[i].events = (short)(POLLIN | (one->request >= 0 && !all_sent(one) ? POLLOUT : 0));
    }
    int64_t wait = 100000;
    if (free_one && run.next < run.count) {
        int64_t due = begin + (run.rate > 0 ? (int64_t)((double)run.next / run.rate * 1e6) : 0);
        wait = due - now_us();
    }
    int ready = poll(polled, (nfds_t)count, wait <= 0 ? 0 : (int)(wait / 1000 > 100 ? 100 : (wait + 999) / 1000));
    for (int i = 0; i < count && ready > 0; i++) {
        if (polled[i].revents & POLLOUT && connections[i].request >= 0)
            send_more(&connections[i]);
        if (polled[i].revents & (POLLIN | POLLHUP | POLLERR) && connections[i].fd >= 0)
            receive(&connections[i]);
    }
}

static int by_size(const void *a, const void *b)
{
    int64_t one = *(const int64_t *)a, other = *(const int64_t *)b;
    return (one > other) - (one < other);
}

static void report(const char *file, int64_t begin)
{
    FILE *out = fopen(file, "w");
    int64_t *took = grown(NULL, ((size_t)run.count + 1) * sizeof *took), last = begin;
    long ok = 0, other = 0, none = 0;
    if (!out)
        die(file);
    for (long n = 0; n < run.next; n++) {
        const Request *one = &run.requests[n];
        fprintf(out, "%ld %lld %lld %d\n", run.first + n, (long long)one->due, (long long)one->done, one->status);
        if (one->status >= 200 && one->status < 300)
            took[ok++] = one->done - one->due;
        else if (one->status)
            other++;
        else
            none++;
        last = one->done > last ? one->done : last;
    }
    if (fclose(out))
        die(file);
    qsort(took, (size_t)ok, sizeof *took, by_size);
    printf("{\"posted\": %ld, \"accepted\": %ld, \"non_2xx\": %ld, \"unanswered\": %ld, \"seconds\": %.6f, "
           "\"p50_ms\": %.3f, \"p99_ms\": %.3f, \"begin_us\": %lld, \"last_us\": %lld}\n",
           run.next, ok, other, none, (double)(last - begin) / 1e6, ok ? (double)took[ok / 2] / 1e3 : 0.0,
           ok ? (double)took[ok * 99 / 100] / 1e3 : 0.0, (long long)begin, (long long)last);
    free(took);
}

int main(int argc, char **argv)
{
    if (argc != 10) {
        fprintf(stderr, "usage: load PORT PATH FILE FIRST COUNT RATE CONNECTIONS SECONDS OUT\n");
        return 2;
    }
    int connections = atoi(argv[7]);
    double seconds = atof(argv[8]);
    run.port = atoi(argv[1]);
    run.first = atol(argv[4]);
    run.count = atol(argv[5]);
    run.rate = atof(argv[6]);
    if (connections < 1 || connections > MOST_CONNECTIONS || run.first < 0 || run.count < 1 ||
        run.first + run.count > MOST_REQUESTS || seconds <= 0 || seconds > MOST_SECONDS) {
        fprintf(stderr, "load: a number is out of bounds\n");
        return 2;
    }
    snprintf(run.line, sizeof run.line, "POST %s HTTP/1.1\r\n", argv[2]);
    run.starts = starts_of(argv[3], run.first + run.count);
    run.requests = grown(NULL, (size_t)run.count * sizeof *run.requests);
    memset(run.requests, 0, (size_t)run.count * sizeof *run.requests);
    Connection *all = grown(NULL, (size_t)connections * sizeof *all);
    for (int i = 0; i < connections; i++)
        all[i].fd = -1, all[i].request = -1;
    int64_t begin = now_us(), end = begin + (int64_t)(seconds * 1e6);
    while (run.ended < run.count && now_us() < end) {
        start_due(all, connections, begin);
        turn(all, connections, begin);
    }
    for (int i = 0; i < connections; i++)
        hang_up(&all[i]);
    report(argv[9], begin);
    return 0;
}
