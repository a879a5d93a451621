import { NoPage } from "../no-page";

export default function ClinicForbiddenPage() {
  return <NoPage kind="forbidden" />;
}
