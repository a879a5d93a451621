/** More than the words of any page; when it is full it starts anew. */
const MOST_REMEMBERED = 20_000;

const said = new Map<string, string>();

/**
 * The same translator, which says what it has said before from memory: a page of the queue asks for the same
 * few hundred phrases a thousand times. `namespace` keeps two translators apart; one process speaks one language.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the arguments of a translator are its own matter
export function remembering<Words extends (...spoken: any[]) => string>(
  namespace: string,
  words: Words,
): Words {
  return new Proxy(words, {
    apply(translate, self, spoken) {
      const key = `${namespace} ${spoken[0]} ${spoken[1] === undefined ? "" : JSON.stringify(spoken[1])}`;
      const known = said.get(key);
      if (known !== undefined) return known;
      if (said.size >= MOST_REMEMBERED) said.clear();
      const phrase: string = Reflect.apply(translate, self, spoken);
      said.set(key, phrase);
      return phrase;
    },
  });
}
