/** More than the words of any page; when it is full it starts anew. */
const MOST_REMEMBERED = 20_000;

const said = new Map<string, string>();
const saidAlone = new Map<string, Map<string, string>>();

/**
 * The same translator, which says what it has said before from memory: a page of the queue asks for the same
 * few hundred phrases a thousand times. `namespace` keeps two translators apart; one process speaks one language.
 */
export function remembering<Words extends (...spoken: never[]) => string>(
  namespace: string,
  words: Words,
): Words {
  const alone = saidAlone.get(namespace) ?? new Map<string, string>();
  saidAlone.set(namespace, alone);
  return new Proxy(words, {
    apply(translate, self, spoken) {
      const values = spoken[1];
      const memory = values === undefined ? alone : said;
      const key: string =
        values === undefined ? spoken[0] : `${namespace} ${spoken[0]} ${JSON.stringify(values)}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      const phrase: string = Reflect.apply(translate, self, spoken);
      memory.set(key, phrase);
      return phrase;
    },
  });
}
