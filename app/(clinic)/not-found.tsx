import { Refusal } from "../refusal";

export default function ClinicNotFoundPage() {
  return <Refusal kind="notFound" />;
}
