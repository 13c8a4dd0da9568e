import * as z from 'zod/mini';

/**
 * Like `z.object`, but reads own properties only: what a page has added to `Object.prototype` is not data. It costs a
 * quarter of the bytes, too. Every field is required; properties without a field are dropped.
 */
export function ownObject<Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) {
  type Value = {readonly [Key in keyof Shape]: z.infer<Shape[Key]>};
  const fields = Object.entries(shape);
  const expected = `{${fields.map(([key]) => `"${key}"`).join(', ')}}`;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  // `z.custom` aborts if this fails, so the check below meets objects only.
  return z.custom<Value>(isObject, expected).check((payload) => {
    payload.value = Object.fromEntries(
      fields.map(([key, field]) => {
        const input = valueAt(payload.value, [key]);
        const result = field.safeParse(input);
        if (result.success) return [key, result.data];
        for (const {path, message} of result.error.issues) {
          payload.issues.push({code: 'custom', input, message, path: [key, ...path]});
        }
        return [key, undefined];
      }),
    ) as Value;
  });
}

/** A copy that inherits nothing, for options that browsers read: those, too, a page may have added to `Object.prototype`. */
export const withoutPrototype = <Options extends object>(options: Options): Options =>
  Object.assign<object, Options>(Object.create(null) as object, options);

/** What a path of an issue leads to, by own properties. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = Object.getOwnPropertyDescriptor(Object(inner), key)?.value;
  return inner;
}
