"""What a supervisor and Prometheus are told."""

from __future__ import annotations

import sqlite3

from hook_site import Site, event


def test_healthz_is_alive(site: Site) -> None:
    """/healthz answers as long as the process does."""
    assert site.client.get("/healthz").status_code == 200


def test_readyz_is_200_without_a_queue(site: Site) -> None:
    """/readyz is 200 while a message can be stored; the queue's state is told in the body."""
    answer = site.client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json == {"ready": True, "queue": "away", "lost_wakes": 0}


def test_readyz_is_503_while_nothing_can_be_stored(site: Site) -> None:
    """/readyz is 503 while another process holds the journal."""
    file = site.app.database.journal_file
    assert file is not None
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert site.client.get("/readyz").status_code == 503
        other.execute("ROLLBACK")


def test_metrics_count_what_was_received(site: Site) -> None:
    """/metrics tells requests by outcome, and messages that intake has not seen."""
    site.post(event())
    site.post(event())
    site.post(event(), headers={"webhook-signature": "v1,AAAA"})
    text = site.client.get("/metrics").text
    assert 'integrator_hook_requests_total{outcome="accepted",platform="generic"} 1.0' in text
    assert 'integrator_hook_requests_total{outcome="duplicate",platform="generic"} 1.0' in text
    assert 'integrator_hook_requests_total{outcome="rejected",platform="generic"} 1.0' in text
    assert "integrator_inbox_unread 1.0" in text
    assert 'integrator_outbox_messages{state="due"} 0.0' in text
    assert 'integrator_supplier_breakers{state="open"} 0.0' in text
