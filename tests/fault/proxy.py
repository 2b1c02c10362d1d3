"""A TCP proxy between two parts of the product, or before a supplier, that does to their bytes what it is told."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import Self

Address = tuple[str, int] | str
"""Host and port, or the path of a unix socket."""


class Proxy:
    """`with Proxy(upstream) as proxy`: what connects to `port` of loopback is passed on until told otherwise.

    `latency` is in seconds for each piece of data; `cut_after` resets a connection after so many bytes of answers.
    """

    def __init__(self, upstream: Address) -> None:
        self.upstream, self.latency, self.cut_after = upstream, 0.0, 0
        self._pipes: list[_Pipe] = []
        self._lost, self._lock = 0, threading.Lock()
        self.flows = threading.Event()
        self.flows.set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.down()
        self.flows.set()

    def stop_data(self) -> None:
        """No byte passes any more, and no connection ends, until `flows.set()`."""
        self.flows.clear()

    def lose_replies(self, count: int) -> None:
        """The next `count` answers are thrown away and their connections reset: the commands before them have run."""
        with self._lock:
            self._lost = count

    @property
    def losing(self) -> int:
        """How many answers are still to be lost."""
        return self._lost

    def vanish(self) -> int:
        """The other side of every present connection is gone without a word: no byte, no end. Returns how many."""
        live = [pipe for pipe in self._pipes if pipe.alive]
        for pipe in live:
            pipe.vanished = True
        return len(live)

    def reset(self) -> None:
        """Break every present connection."""
        for pipe in self._pipes:
            pipe.reset()
        self._pipes.clear()

    def down(self) -> None:
        """Refuse new connections and break the present ones."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.reset()

    def up(self) -> None:
        """Listen again, on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port), backlog=256)
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def loses_this(self) -> bool:
        """Whether this answer is one of those to be lost."""
        with self._lock:
            self._lost -= (lose := self._lost > 0)
            return lose

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client = listener.accept()[0]
                with contextlib.suppress(OSError):
                    self._pipes.append(_Pipe(self, client, _connected(self.upstream)))


def _connected(upstream: Address) -> socket.socket:
    if isinstance(upstream, str):
        sock = socket.socket(socket.AF_UNIX)
        sock.connect(upstream)
        return sock
    return socket.create_connection(upstream)


class _Pipe:
    def __init__(self, proxy: Proxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy, self._both = proxy, (client, server)
        self._answered = 0
        self.vanished, self.alive = False, True
        for source, target, back in ((client, server, False), (server, client, True)):
            threading.Thread(target=self._pump, args=(source, target, back), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, back: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self._proxy.flows.wait()
                time.sleep(self._proxy.latency)
                if not self.vanished and not self._pass(data, target, back):
                    break
        if not self.vanished:
            self._finish() if back else self._end()

    def _pass(self, data: bytes, target: socket.socket, back: bool) -> bool:
        """Whether the connection goes on."""
        if back and self._proxy.loses_this():
            self.reset()
            return False
        if back and 0 < self._proxy.cut_after <= self._answered + len(data):
            target.sendall(data[: self._proxy.cut_after - self._answered])
            self.reset()
            return False
        self._answered += len(data) if back else 0
        target.sendall(data)
        return True

    def _end(self) -> None:
        """The client has nothing more to say."""
        with contextlib.suppress(OSError):
            self._both[1].shutdown(socket.SHUT_WR)

    def _finish(self) -> None:
        """The server has nothing more to say."""
        self.alive = False
        for sock in self._both:
            _close(sock)

    def reset(self) -> None:
        """Break both sides at once."""
        self.alive = False
        for sock in self._both:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            _close(sock)


def _close(sock: socket.socket) -> None:
    # Without the shutdown a thread that reads from it would keep it open.
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()
