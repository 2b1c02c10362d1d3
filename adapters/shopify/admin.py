"""What is asked of Shopify's Admin API where a webhook leaves things out: a return, a refund, a reverse order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from adapters.shopify.words import shop_domain
from integrator.sdk import AccessRefused, Call, Reader, Shop, Transient

VERSION = "2026-04"
_LATER = frozenset({"THROTTLED", "INTERNAL_SERVER_ERROR", "TIMEOUT"})
_GONE = frozenset({"NOT_FOUND", "RESOURCE_NOT_FOUND"})

# One query may cost 1000 points, about one for each object asked for; hence the small pages.
SOLD = "id sku vendor title name variantTitle product { id vendor }"
_PRICE = "{ shopMoney { amount currencyCode } }"
RETURN = f"""query Return($id: ID!, $after: String) {{
  return(id: $id) {{
    id name status createdAt
    order {{ id name createdAt email phone customer {{ id displayName }} }}
    returnLineItems(first: 50, after: $after) {{
      nodes {{ id quantity customerNote returnReason returnReasonNote returnReasonDefinition {{ handle name }}
        ... on ReturnLineItem {{ fulfillmentLineItem {{ lineItem {{ {SOLD}
          discountedUnitPriceAfterAllDiscountsSet {_PRICE} discountedUnitPriceSet {_PRICE} }} }} }} }}
      pageInfo {{ hasNextPage endCursor }}
    }}
    reverseFulfillmentOrders(first: 5) {{ nodes {{ reverseDeliveries(first: 5) {{ nodes {{
      id deliverable {{ ... on ReverseDeliveryShippingDeliverable {{
        tracking {{ number carrierName url }} label {{ publicFileUrl }} }} }} }} }} }} }}
  }}
}}"""
_REFUND = f"""query Refund($id: ID!) {{
  refund(id: $id) {{
    order {{ id name }} return {{ id }}
    refundLineItems(first: 100) {{ nodes {{ quantity restockType subtotalSet {_PRICE} lineItem {{ {SOLD} }} }} }}
  }}
}}"""
_DISPOSED = f"""query Disposed($id: ID!) {{
  reverseFulfillmentOrder(id: $id) {{
    order {{ id name returns(first: 10) {{ nodes {{ id reverseFulfillmentOrders(first: 10) {{ nodes {{ id }} }} }} }} }}
    lineItems(first: 100) {{ nodes {{ id fulfillmentLineItem {{ lineItem {{ {SOLD} }} }} }} }}
  }}
}}"""


def ask_return(return_id: str, shop: Shop) -> list[Reader]:
    """The pages of a return, each with up to 50 of its lines; none without credentials or when it is gone."""
    pages = list(_pages(return_id, shop))
    # One that went away while its pages were read is gone; half a list would pass for the whole.
    return [] if pages and _goes_on(pages[-1]) else pages


def ask_refund(refund_id: str, shop: Shop) -> Reader | None:
    """A refund with its lines; None without credentials or when it is gone."""
    return asked(shop, _REFUND, "refund", id=f"gid://shopify/Refund/{refund_id}")


def ask_reverse_order(order_id: str, shop: Shop) -> Reader | None:
    """A reverse fulfilment order with its lines; None without credentials or when it is gone."""
    return asked(shop, _DISPOSED, "reverseFulfillmentOrder", id=f"gid://shopify/ReverseFulfillmentOrder/{order_id}")


def _pages(return_id: str, shop: Shop) -> Iterator[Reader]:
    after: str | None = None
    while True:
        page = asked(shop, RETURN, "return", id=f"gid://shopify/Return/{return_id}", after=after)
        if page is None:
            return
        yield page
        if not _goes_on(page):
            return
        after = page["returnLineItems"]["pageInfo"]["endCursor"].text()


def _goes_on(page: Reader) -> bool:
    return page["returnLineItems"]["pageInfo"]["hasNextPage"].boolean(False)


def query_call(shop: Shop, query: str, **variables: Any) -> Call:
    """The call that sends a query or a mutation."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    url = f"https://{shop_domain(shop)}/admin/api/{VERSION}/graphql.json"
    return Call(method="POST", url=url, headers={"content-type": "application/json"}, body=body)


def asked(shop: Shop, query: str, field: str, **variables: Any) -> Reader | None:
    """What the Admin API says of one thing; None without credentials or when it is gone."""
    response = shop.ask(query_call(shop, query, **variables))
    if response is None or response.status == 404:
        return None
    doc = Reader.json(response.body)
    found = doc["data"][field]
    if not found.present:
        raise_refusal(doc["errors"])
    return found if found.present else None


def raise_refusal(errors: Reader, scopes: str = "read_returns and read_orders") -> None:
    """Shopify says with status 200 that it throttles or refuses. With an answer beside them errors are gaps in it."""
    for error in errors if errors.is_list else ():
        code = error["extensions"]["code"].text("")
        if code in _LATER:
            raise Transient(f"Shopify cannot answer our query now ({code})")
        if code == "ACCESS_DENIED":
            raise AccessRefused(f"Shopify lacks a scope for this query; it needs {scopes}")
        if code not in _GONE:
            error.fail(f"says that Shopify did not answer the query ({code[:40] or 'no code'})")
