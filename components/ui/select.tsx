/** A native choice; its first option, the blank one, says what blank means. */
export function Select({
  name,
  value,
  blank,
  options,
  labelledBy,
  isRefused = false,
  describedBy,
  className = "w-full",
}: {
  name: string;
  value: string;
  blank: string;
  options: Readonly<Record<string, string>>;
  labelledBy?: string;
  isRefused?: boolean;
  describedBy?: string | undefined;
  className?: string;
}) {
  return (
    <select
      id={name}
      name={name}
      defaultValue={value}
      aria-labelledby={labelledBy}
      aria-invalid={isRefused}
      aria-describedby={describedBy}
      className={`input ${className}`}
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
