/** More than the phrases of any page; a full cache starts anew. */
const MOST_PHRASES = 20_000;

const withValues = new Map<string, string>();
const withoutValues = new Map<string, Map<string, string>>();

/**
 * The same translator, which formats each phrase once: a page of the queue asks for the same few hundred a thousand
 * times. `locale` and `namespace` keep translators apart: each page answers in its own reader's language.
 */
export function cachedTranslator<Translator extends (...asked: never[]) => string>(
  locale: string,
  namespace: string,
  translator: Translator,
): Translator {
  const name = `${locale} ${namespace}`;
  const plain = withoutValues.get(name) ?? new Map<string, string>();
  withoutValues.set(name, plain);
  return new Proxy(translator, {
    apply(translate, self, asked) {
      const values = asked[1];
      const cache = values === undefined ? plain : withValues;
      const key: string =
        values === undefined ? asked[0] : `${name} ${asked[0]} ${JSON.stringify(values)}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      if (cache.size >= MOST_PHRASES) cache.clear();
      const phrase: string = Reflect.apply(translate, self, asked);
      cache.set(key, phrase);
      return phrase;
    },
  });
}
