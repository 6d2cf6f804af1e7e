-- What has passed goes whenever a picture comes.
create index image_until on image (until);
