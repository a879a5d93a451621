/**
 * Names everything of which a stored memory is made: the engine, its state, the live rules, the memory's own form. Its test
 * works it out of their text and of what they give, so that a change of any of them changes it, and no memory of before is
 * used again.
 */
export const ENGINE_STAMP = "fd68d5ce62a68564";
