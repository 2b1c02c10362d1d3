/* The suppliers: takes POSTs at /s/NAME on 127.0.0.1, checks the Standard Webhooks signature of each, counts.
 *
 *     sink PORT CONFIG SECONDS
 *
 * CONFIG has a line for each supplier: NAME KEY, the key in base64. Prints its port (PORT, or
 * any free one if that is 0). Ends after SECONDS, or once its
 * stdin is closed. Beside the suppliers it understands
 *     GET /stats                      the counts as JSON
 *     GET /seen                       for each order its number, supplier and the time of its first arrival (us)
 *     GET /reset                      forget all that was counted
 *     GET /answer/NAME/STATUS/MS      answer this supplier's POSTs so from now on, after MS milliseconds
 * An order's number is read from the first `"order":{` ... `"id":"<digits>"` of a body. Only what is answered 2xx is
 * counted as delivered.
 */
#include "http.h"
#include "sha256.h"

#define MOST_CONNECTIONS 512
#define MOST_SUPPLIERS 64
#define MOST_SEEN (1 << 20)
#define ROOM 65536

typedef struct {
    char name[40];
    HmacKey key;
    int status;
    int64_t delay;
    long delivered;
} Supplier;

typedef struct {
    int fd;
    size_t got;
    int status;   /* of the answer that is to be sent */
    int64_t when; /* 0: no answer is waiting */
    char bytes[ROOM];
} Connection;

typedef struct {
    uint64_t order;
    int64_t at;
    int supplier;
} Seen;

static Supplier suppliers[MOST_SUPPLIERS];
static int supplier_count;
static uint64_t *ids; /* open addressing, by hash of webhook-id */
static Seen *seen;
static long requests, distinct, repeated, bad_signatures, refused;
static int64_t first_at, last_new_at;

static void forget(void)
{
    memset(ids, 0, 2 * MOST_SEEN * sizeof *ids);
    requests = distinct = repeated = bad_signatures = refused = 0;
    first_at = last_new_at = 0;
    for (int i = 0; i < supplier_count; i++)
        suppliers[i].delivered = 0;
}

static void read_config(const char *file)
{
    FILE *in = fopen(file, "r");
    char name[40], text[128];
    if (!in)
        die(file);
    while (supplier_count < MOST_SUPPLIERS && fscanf(in, "%39s %127s", name, text) == 2) {
        Supplier *one = &suppliers[supplier_count++];
        unsigned char key[96];
        memcpy(one->name, name, sizeof name);
        hmac_key(&one->key, key, base64_decode(text, key, sizeof key));
        one->status = 200;
    }
    fclose(in);
}

static Supplier *supplier_at(const char *path, size_t size)
{
    for (int i = 0; i < supplier_count; i++) {
        size_t length = strlen(suppliers[i].name);
        int fits = size >= length && !memcmp(path, suppliers[i].name, length);
        if (fits && (size == length || path[length] == ' ' || path[length] == '/'))
            return &suppliers[i];
    }
    return NULL;
}

/* Whether this id was not seen before. */
static int is_new(const char *id, size_t size)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)id[i]) * 1099511628211u;
    hash |= 1;
    size_t place = hash % (2 * MOST_SEEN);
    while (ids[place] && ids[place] != hash)
        place = (place + 1) % (2 * MOST_SEEN);
    if (ids[place] || distinct == MOST_SEEN)
        return 0;
    ids[place] = hash;
    return 1;
}

static int is_signed(const Supplier *by, const char *head, size_t head_length, const char *body, size_t body_length)
{
    size_t id_length, at_length, length;
    const char *id = header(head, head_length, "webhook-id", &id_length);
    const char *at = header(head, head_length, "webhook-timestamp", &at_length);
    const char *told = header(head, head_length, "webhook-signature", &length);
    if (!id || !at || !told)
        return 0;
    Sha256 sha = by->key.inner;
    unsigned char mac[32];
    char wanted[48] = "v1,";
    sha256_add(&sha, id, id_length);
    sha256_add(&sha, ".", 1);
    sha256_add(&sha, at, at_length);
    sha256_add(&sha, ".", 1);
    sha256_add(&sha, body, body_length);
    hmac_end(&by->key, &sha, mac);
    base64_of_32(mac, wanted + 3);
    int64_t age = (int64_t)time(NULL) - strtoll(at, NULL, 10);
    return age > -300 && age < 300 && memmem(told, length, wanted, 47) != NULL;
}

static uint64_t order_of(const char *body, size_t size)
{
    const char *order = memmem(body, size, "\"order\":", 8), *end = body + size;
    const char *id = order ? memmem(order, (size_t)(end - order), "\"id\":\"", 6) : NULL;
    return id ? strtoull(id + 6, NULL, 10) : 0;
}

static void count(Supplier *by, const char *head, size_t head_length, const char *body, size_t body_length)
{
    size_t length;
    const char *id = header(head, head_length, "webhook-id", &length);
    int64_t now = now_us();
    requests++;
    first_at = first_at ? first_at : now;
    if (!is_signed(by, head, head_length, body, body_length))
        bad_signatures++;
    else if (by->status / 100 != 2)
        refused++;
    else if (!is_new(id, length))
        repeated++;
    else {
        seen[distinct++] = (Seen){order_of(body, body_length), now, (int)(by - suppliers)};
        last_new_at = now;
        by->delivered++;
    }
}

static void write_all(int fd, const char *bytes, size_t size)
{
    int64_t end = now_us() + 10000000;
    while (size > 0 && now_us() < end) {
        ssize_t wrote = write(fd, bytes, size);
        if (wrote < 0 && errno != EAGAIN && errno != EINTR)
            return;
        if (wrote > 0) {
            bytes += wrote;
            size -= (size_t)wrote;
        } else
            poll(&(struct pollfd){fd, POLLOUT, 0}, 1, 100);
    }
}

static void answer(int fd, int status, const char *body, size_t size)
{
    char head[160];
    int length = snprintf(head, sizeof head, "HTTP/1.1 %d %s\r\nContent-Length: %zu\r\n\r\n", status,
                          status == 200 ? "OK" : "Answer", size);
    write_all(fd, head, (size_t)length);
    write_all(fd, body, size);
}

static void tell_stats(int fd)
{
    char text[8192];
    int size = snprintf(text, sizeof text,
                        "{\"requests\": %ld, \"distinct\": %ld, \"repeated\": %ld, \"bad_signatures\": %ld, "
                        "\"refused\": %ld, \"first_us\": %lld, \"last_new_us\": %lld, \"suppliers\": {",
                        requests, distinct, repeated, bad_signatures, refused, (long long)first_at,
                        (long long)last_new_at);
    for (int i = 0; i < supplier_count; i++)
        size += snprintf(text + size, sizeof text - (size_t)size, "%s\"%s\": %ld", i ? ", " : "", suppliers[i].name,
                         suppliers[i].delivered);
    size += snprintf(text + size, sizeof text - (size_t)size, "}}\n");
    answer(fd, 200, text, (size_t)size);
}

static void tell_seen(int fd)
{
    char *text = grown(NULL, (size_t)distinct * 96 + 1);
    size_t size = 0;
    for (long i = 0; i < distinct; i++)
        size += (size_t)snprintf(text + size, 96, "%llu %s %lld\n", (unsigned long long)seen[i].order,
                                 suppliers[seen[i].supplier].name, (long long)seen[i].at);
    answer(fd, 200, text, size);
    free(text);
}

static void control(int fd, const char *path)
{
    Supplier *one = !strncmp(path, "/answer/", 8) ? supplier_at(path + 8, strlen(path + 8)) : NULL;
    int status, milliseconds;
    if (!strncmp(path, "/stats ", 7))
        tell_stats(fd);
    else if (!strncmp(path, "/seen ", 6))
        tell_seen(fd);
    else if (!strncmp(path, "/reset ", 7)) {
        forget();
        answer(fd, 200, "", 0);
    } else if (one && sscanf(path + 8 + strlen(one->name), "/%d/%d", &status, &milliseconds) == 2) {
        one->status = status;
        one->delay = (int64_t)milliseconds * 1000;
        answer(fd, 200, "", 0);
    } else
        answer(fd, 404, "", 0);
}

static void take_request(Connection *one, size_t head, size_t body)
{
    Supplier *to = !strncmp(one->bytes, "POST /s/", 8) ? supplier_at(one->bytes + 8, head - 8) : NULL;
    if (to) {
        count(to, one->bytes, head, one->bytes + head, body);
        if (to->delay > 0) {
            one->when = now_us() + to->delay;
            one->status = to->status;
        } else
            answer(one->fd, to->status, "", 0);
    } else if (!strncmp(one->bytes, "GET ", 4)) {
        one->bytes[head - 1] = 0;
        control(one->fd, one->bytes + 4);
    } else
        answer(one->fd, 404, "", 0);
    one->got -= head + body;
    memmove(one->bytes, one->bytes + head + body, one->got);
}

/* False once the connection is at its end. */
static int serve(Connection *one)
{
    ssize_t got = read(one->fd, one->bytes + one->got, ROOM - one->got);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return 1;
    if (got <= 0)
        return 0;
    one->got += (size_t)got;
    for (size_t head; !one->when && (head = head_size(one->bytes, one->got)) > 0;) {
        size_t body = body_size(one->bytes, head);
        if (one->got < head + body)
            break;
        take_request(one, head, body);
    }
    return one->got < ROOM;
}

static Connection *all[MOST_CONNECTIONS];
static int open_count;

static void let_in(int listener)
{
    int fd = accept(listener, NULL, NULL);
    if (fd < 0)
        return;
    if (open_count == MOST_CONNECTIONS) {
        close(fd);
        return;
    }
    make_quick(fd);
    Connection *one = all[open_count++] = grown(NULL, sizeof *one);
    one->fd = fd;
    one->got = 0;
    one->when = 0;
}

static void drop(int place)
{
    close(all[place]->fd);
    free(all[place]);
    all[place] = all[--open_count];
}

/* Answers that have waited long enough; returns milliseconds until the next, 1000 at most. */
static int answer_late(void)
{
    int64_t now = now_us(), next = now + 1000000;
    for (int i = 0; i < open_count; i++) {
        Connection *one = all[i];
        if (one->when && one->when <= now) {
            one->when = 0;
            answer(one->fd, one->status, "", 0);
        } else if (one->when && one->when < next)
            next = one->when;
    }
    return (int)((next - now + 999) / 1000);
}

static int turn(int listener)
{
    static struct pollfd polled[MOST_CONNECTIONS + 2];
    int wait = answer_late(), watched = open_count;
    for (int i = 0; i < watched; i++)
        polled[i] = (struct pollfd){all[i]->fd, POLLIN, 0};
    polled[watched] = (struct pollfd){listener, POLLIN, 0};
    polled[watched + 1] = (struct pollfd){0, POLLIN, 0};
    if (poll(polled, (nfds_t)watched + 2, wait) <= 0)
        return 1;
    for (int i = watched - 1; i >= 0; i--)
        if (polled[i].revents && !serve(all[i]))
            drop(i);
    if (polled[watched].revents)
        let_in(listener);
    char byte;
    return !polled[watched + 1].revents || read(0, &byte, 1) > 0;
}

int main(int argc, char **argv)
{
    double seconds = argc == 4 ? atof(argv[3]) : 0;
    if (seconds <= 0 || seconds > 86400) {
        fprintf(stderr, "usage: sink PORT CONFIG SECONDS\n");
        return 2;
    }
    read_config(argv[2]);
    ids = grown(NULL, 2 * MOST_SEEN * sizeof *ids);
    seen = grown(NULL, MOST_SEEN * sizeof *seen);
    forget();
    struct sockaddr_in address = loopback(atoi(argv[1]));
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) < 0 || listen(listener, 512) < 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) < 0)
        die("listen");
    make_quick(listener);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    int64_t end = now_us() + (int64_t)(seconds * 1e6);
    while (now_us() < end && turn(listener))
        ;
    return 0;
}
