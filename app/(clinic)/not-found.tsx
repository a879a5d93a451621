import { NoPage } from "../no-page";

export default function ClinicNotFoundPage() {
  return <NoPage kind="notFound" />;
}
