"use client";

import { useEffect } from "react";

/** An address whose fragment stands in another part of the record goes on to it; without script it leads to the way there. */
export function FollowFragment() {
  useEffect(() => {
    const follow = () => {
      const fragment = location.hash.slice(1);
      const way = document.getElementById(fragment)?.closest<HTMLAnchorElement>("[data-part]");
      if (way) location.replace(`${way.href}#${fragment}`);
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return null;
}
