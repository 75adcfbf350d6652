-- lowest program version that can read the result: 0.1.0
--
-- Places of the window that people keep under a name; place is a JSON object that the window alone understands.

CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    author TEXT NOT NULL,
    saved TEXT NOT NULL
) STRICT;

CREATE TRIGGER bookmarks_deleted AFTER DELETE ON bookmarks BEGIN
    INSERT INTO used_ids (kind, highest) VALUES ('bookmarks', OLD.id)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest);
END;
