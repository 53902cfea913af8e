import { products } from './shop.mjs';

const names = Object.fromEntries(Object.entries(products).map(([key, product]) => [key, product.names]));

/** Step 1: the order numbers, the product and the language of a message, as the model reads them. */
export async function extract(ask, prompt, message) {
  const read = await ask(prompt, { task: 'read', message, products: names });
  return {
    order_ids: Array.isArray(read.order_ids) ? read.order_ids.map(String) : [],
    product: typeof read.product === 'string' ? read.product : null,
    language: typeof read.language === 'string' ? read.language : 'en',
  };
}
