/**
 * A WeakMap that forgets with each test what was built of a rule set, so that every test is known to run the code that
 * compiles it. Otherwise the first test of all would be the only one that is asked about a fault there.
 */
export function forgetfulMap(testName) {
  return class extends WeakMap {
    #keptIn;

    set(key, value) {
      if (isRuleSet(key)) this.#keptIn = testName();
      return super.set(key, value);
    }

    get(key) {
      return isRuleSet(key) && this.#keptIn !== testName() ? undefined : super.get(key);
    }
  };
}

function isRuleSet(key) {
  return "rules" in key && "limits" in key;
}
