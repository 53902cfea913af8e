import { tools } from './shop.mjs';

/**
 * Step 2: the tool calls that follow from what was extracted, and what they returned.
 * `given` replaces the list of calls; a tool that does not exist answers with an error as the others do.
 */
export function lookup({ order_ids, product }, given) {
  const found = { calls: [], orders: [], shipments: [], product: null };
  if (given !== undefined) {
    for (const call of given) make(found, call.name, call.arguments);
    return found;
  }
  for (const order_id of order_ids) {
    const order = make(found, 'get_order', { order_id });
    // One shipment per order, said the first version of the warehouse's interface.
    if (order.status === 'shipped') make(found, 'get_shipment', { shipment_id: order.shipments[0] });
  }
  if (order_ids.length === 0 && product !== null) make(found, 'get_product', { product });
  return found;
}

function make(found, name, args) {
  const result = Object.hasOwn(tools, name) ? tools[name](args) : { error: 'unknown_tool' };
  found.calls.push({ name, arguments: args });
  if (result.error !== undefined) return result;
  if (name === 'get_order') found.orders.push(result);
  if (name === 'get_shipment') found.shipments.push(result);
  if (name === 'get_product') found.product = result;
  return result;
}
