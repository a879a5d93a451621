
--> statement-breakpoint
-- Who made a request, about whom and when, never changes.
revoke update on emg_requests from flicker_app;
--> statement-breakpoint
grant update (status, version, content, content_hash, updated_at, signed_by, signed_at) on emg_requests to flicker_app;
