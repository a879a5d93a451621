"use client";

import dynamic from "next/dynamic";
import { type FormEvent, useRef, useState } from "react";
import { FieldGroup } from "@/components/ui/field";
import { ChoiceRow } from "@/components/ui/radio-group";
import { useHasScript } from "@/components/ui/use-has-script";
import type { AreaKey } from "@/lib/clinical/body/area";
import type { PlaceLabels } from "./place-labels";

/** The figure comes when somebody opens it: most patients tick the list. */
const BodyMap = dynamic(() => import("./body-map").then((module) => module.BodyMap), {
  ssr: false,
});

/**
 * Any number of places, as checkboxes called `name`. With JavaScript a picture of the body ticks the
 * same boxes; without it the list is all there is, and enough.
 */
export function PlacePicker({
  name,
  legend,
  chosen,
  labels,
  hint,
  error,
}: {
  name: string;
  legend: string;
  chosen: readonly string[];
  labels: PlaceLabels;
  hint?: string | undefined;
  error?: string | undefined;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen));

  const readBoxes = (event: FormEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const next = new Set(ticked);
    if (event.target.checked) next.add(event.target.value);
    else next.delete(event.target.value);
    setTicked(next);
  };
  const toggle = (place: AreaKey) => {
    const box = list.current?.querySelector(`input[value="${place}"]`);
    if (box instanceof HTMLInputElement) box.click();
  };

  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      {useHasScript() && (
        <details
          onToggle={(event) => setIsOpen(event.currentTarget.open)}
          className="my-4 rounded border-2 border-line bg-paper"
        >
          <summary className="min-h-12 cursor-pointer px-4 py-3 font-bold">
            {labels.map.summary}
          </summary>
          <div className="px-4 pb-4">
            <p className="mt-0 text-ink-soft">{labels.map.hint}</p>
            {isOpen && <BodyMap chosen={ticked} onToggle={toggle} labels={labels.map} />}
          </div>
        </details>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears its checkboxes */}
      <div ref={list} onChange={readBoxes}>
        {labels.groups.map(({ heading, places }, group) => (
          <fieldset key={heading} className="my-4">
            <legend className="mb-2 font-bold">{heading}</legend>
            <div className="grid gap-2 min-[22rem]:grid-cols-2">
              {places.map(({ key, label }, index) => (
                <div key={key} className={key.endsWith(":midline") ? "col-span-full" : "grid"}>
                  <ChoiceRow
                    type="checkbox"
                    id={group === 0 && index === 0 ? name : `${name}-${key}`}
                    name={name}
                    choice={{ value: key, label }}
                    isChosen={chosen.includes(key)}
                  />
                </div>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}
