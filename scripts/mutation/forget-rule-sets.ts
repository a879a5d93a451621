import { expect } from "vitest";

/**
 * Forgets with each test what was built of a rule set. Otherwise the first test of all would be the only one known to
 * run the code that compiles it, and a fault there would be asked of that test alone.
 */
class ForgetfulWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  #keptIn: string | undefined;

  override set(key: Key, value: Value) {
    if (isRuleSet(key)) this.#keptIn = testName();
    return super.set(key, value);
  }

  override get(key: Key) {
    return isRuleSet(key) && this.#keptIn !== testName() ? undefined : super.get(key);
  }
}

if (WeakMap.name !== ForgetfulWeakMap.name) globalThis.WeakMap = ForgetfulWeakMap;

function isRuleSet(key: WeakKey): boolean {
  return typeof key === "object" && "rules" in key && "limits" in key;
}

function testName(): string | undefined {
  return expect.getState().currentTestName;
}
