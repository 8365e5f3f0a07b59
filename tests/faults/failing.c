/* Loaded before the C library: the n-th write-like call on a file under FAIL_UNDER fails with errno FAIL_WITH, or the
 * process dies instead of it where FAIL_WITH is "KILL".
 * With FAIL_ON set, every later one fails as well, as on a disk that stays full. FAIL_COUNT names a file in which
 * the number of such calls is kept. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long calls;

static int under(const char *path) {
    const char *folder = getenv("FAIL_UNDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int under_fd(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return under(path);
}

static int fails(void) {
    const char *nth = getenv("FAIL_NTH"), *code = getenv("FAIL_WITH"), *count = getenv("FAIL_COUNT");
    calls++;
    if (count) {
        FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen");
        FILE *file = real(count, "w");
        if (file) { fprintf(file, "%ld", calls); fclose(file); }
    }
    if (!nth || !code) return 0;
    long wanted = atol(nth);
    if (calls == wanted || (getenv("FAIL_ON") && calls > wanted)) {
        if (strcmp(code, "KILL") == 0) kill(getpid(), SIGKILL);
        errno = atoi(code);
        return 1;
    }
    return 0;
}

#define REAL(name, type) static __typeof__(type) real; if (!real) real = (__typeof__(type))dlsym(RTLD_NEXT, name)

#define OPENS(name)                                                                     \
    int name(const char *path, int flags, ...) {                                        \
        REAL(#name, int (*)(const char *, int, ...));                                   \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && under(path) && fails()) return -1; \
        return real(path, flags, mode);                                                 \
    }
OPENS(open)
OPENS(open64)

#define WRITES(name, offset)                                                            \
    ssize_t name(int fd, const void *data, size_t size, offset at) {                    \
        REAL(#name, ssize_t (*)(int, const void *, size_t, offset));                    \
        if (under_fd(fd) && fails()) return -1;                                         \
        return real(fd, data, size, at);                                                \
    }
WRITES(pwrite, off_t)
WRITES(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size) {
    REAL("write", ssize_t (*)(int, const void *, size_t));
    if (fd > 2 && under_fd(fd) && fails()) return -1;
    return real(fd, data, size);
}

#define SYNCS(name)                                                                     \
    int name(int fd) {                                                                  \
        REAL(#name, int (*)(int));                                                      \
        if (under_fd(fd) && fails()) return -1;                                         \
        return real(fd);                                                                \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define CUTS(name, offset)                                                              \
    int name(int fd, offset size) {                                                     \
        REAL(#name, int (*)(int, offset));                                              \
        if (under_fd(fd) && fails()) return -1;                                         \
        return real(fd, size);                                                          \
    }
CUTS(ftruncate, off_t)
CUTS(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL("rename", int (*)(const char *, const char *));
    if (under(to) && fails()) return -1;
    return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    REAL("mkdir", int (*)(const char *, mode_t));
    if (under(path) && fails()) return -1;
    return real(path, mode);
}

int unlink(const char *path) {
    REAL("unlink", int (*)(const char *));
    if (under(path) && fails()) return -1;
    return real(path);
}
