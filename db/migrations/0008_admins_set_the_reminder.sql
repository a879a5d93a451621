grant update (unacknowledged_minutes) on clinics to flicker_app;
