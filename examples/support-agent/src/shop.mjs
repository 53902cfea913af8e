import { readFileSync } from 'node:fs';

const shop = JSON.parse(readFileSync(new URL('../data/orders.json', import.meta.url), 'utf8'));

/** The day the data stand at: the example's clock. */
export const today = shop.asOf;
export const products = shop.products;

/** The tools of `openapi/orders.yaml` by operation id. They only read. */
export const tools = {
  get_order: ({ order_id }) => {
    const order = own(shop.orders, order_id);
    if (order === undefined) return { error: 'not_found' };
    return { id: order_id, ...order, ...(order.delivered ? { days_since_delivery: daysSince(order.delivered) } : {}) };
  },
  get_shipment: ({ shipment_id }) => {
    const shipment = own(shop.shipments, shipment_id);
    if (shipment === undefined) return { error: 'not_found' };
    return { id: shipment_id, ...shipment, days_since_scan: daysSince(shipment.lastScan.date) };
  },
  get_product: ({ product }) => {
    const found = own(shop.products, product);
    return found === undefined ? { error: 'not_found' } : { key: product, price: found.price, facts: found.facts };
  },
};

function daysSince(date) {
  return (Date.parse(today) - Date.parse(date)) / 86_400_000;
}

function own(table, key) {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
