import { Refusal } from "../refusal";

export default function ClinicForbiddenPage() {
  return <Refusal kind="forbidden" />;
}
