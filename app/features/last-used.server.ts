type LastUsed<V> = {
  /** What is kept under the key, and then longer; else what is made, kept from now on. */
  of(key: string, make: () => V): V;
  forget(key: string): void;
};

/** Keeps so many values, those that were asked for last. */
export function lastUsed<V>(most: number): LastUsed<V> {
  const kept = new Map<string, V>();
  return {
    of(key, make) {
      const known = kept.get(key);
      const value = known === undefined ? make() : known;
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest);
      return value;
    },
    forget(key) {
      kept.delete(key);
    },
  };
}

/** The same for each owner, and no longer than the owner is there. */
export function lastUsedOf<O extends WeakKey, V>(most: number): (owner: O) => LastUsed<V> {
  const ofOwner = new WeakMap<O, LastUsed<V>>();
  return (owner) => {
    const kept = ofOwner.get(owner) ?? lastUsed<V>(most);
    ofOwner.set(owner, kept);
    return kept;
  };
}
