/** A native choice; its first option, the blank one, says what blank means. */
export function SelectBox({
  name,
  value,
  blank,
  options,
  labelledBy,
  isRefused,
  describedBy,
}: {
  name: string;
  value: string;
  blank: string;
  options: Readonly<Record<string, string>>;
  labelledBy?: string;
  isRefused: boolean;
  describedBy?: string | undefined;
}) {
  return (
    <select
      id={name}
      name={name}
      defaultValue={value}
      aria-labelledby={labelledBy}
      aria-invalid={isRefused}
      aria-describedby={describedBy}
      className="input w-full"
    >
      <option value="">{blank}</option>
      {Object.entries(options).map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
