-- lowest program version that can read the result: 0.1.0
--
-- Who did what when. A row for each change, which is never changed itself: undo adds one that says so. words is how the
-- window calls the act, in the language that it had, empty where another program made it; counts is a JSON object, by
-- subject how many came, changed and went; mark is a hash of the record that undo applies; of_id is
-- the act that was taken back or done again, of which alone documents and meetings are listed. What is deleted for good
-- stays named here by its id.

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    done TEXT NOT NULL,
    author TEXT NOT NULL,
    words TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('done', 'undone', 'redone')),
    counts TEXT NOT NULL,
    mark TEXT NOT NULL DEFAULT '',
    of_id INTEGER REFERENCES activity (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX activity_mark ON activity (mark);
CREATE INDEX activity_done ON activity (done);
CREATE INDEX activity_of ON activity (of_id);
CREATE INDEX sources_retrieved ON sources (retrieved);

CREATE TABLE activity_documents (
    document_id INTEGER NOT NULL,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    PRIMARY KEY (document_id, activity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_documents_activity ON activity_documents (activity_id);

CREATE TABLE activity_meetings (
    meeting_id INTEGER NOT NULL,
    activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, activity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_meetings_activity ON activity_meetings (activity_id);

-- What older stores tell of it: who decided what is there now.
CREATE TABLE activity_before AS
    SELECT decided AS done, author, 'set ' || replace(field, '_', ' ') AS words, '{"documents":[0,1,0]}' AS counts,
        document_id, NULL AS meeting_id
        FROM document_decisions WHERE author <> 'import' AND field NOT IN ('published_from', 'published_to')
    UNION ALL SELECT decided, author, 'set ' || field, '{"meetings":[0,1,0]}', NULL, meeting_id
        FROM meeting_decisions WHERE field NOT IN ('date_from', 'date_to')
    UNION ALL SELECT decided, author, 'place in meetings', '{"documents":[0,1,0]}', document_id, NULL
        FROM placement_decisions
    UNION ALL SELECT created, author, 'annotate', '{"annotations":[1,0,0]}', document_id, NULL FROM annotations
    UNION ALL SELECT created, author, 'make code “' || name || '”', '{"codes":[1,0,0]}', NULL, NULL FROM codes
    UNION ALL SELECT decided, author, 'decide about a link', '{"links":[0,1,0]}', a_id, NULL
        FROM links WHERE author IS NOT NULL AND decided IS NOT NULL
    UNION ALL SELECT decided, author, 'decide about an omission', '{"omissions":[0,1,0]}', silent_id, NULL
        FROM omission_decisions
    UNION ALL SELECT h.decided, h.author, 'change status to ' || h.status, '{"commitments":[0,1,0]}', c.document_id, NULL
        FROM commitment_history h JOIN commitments c ON c.id = h.commitment_id
    UNION ALL SELECT e.decided, e.author, 'edit commitment', '{"commitments":[0,1,0]}', c.document_id, NULL
        FROM commitment_edits e JOIN commitments c ON c.id = e.commitment_id
        GROUP BY e.commitment_id, e.decided, e.author
    UNION ALL SELECT e.created, e.author, 'add evidence', '{"commitments":[0,1,0]}', c.document_id, NULL
        FROM commitment_evidence e JOIN commitments c ON c.id = e.commitment_id
    UNION ALL SELECT deleted, author, 'delete', '{"trash":[1,0,0]}', document_id, meeting_id FROM trash;
INSERT INTO activity (id, done, author, words, way, counts)
    SELECT row_number() OVER (ORDER BY done, rowid), done, author, words, 'done', counts FROM activity_before;
INSERT INTO activity_documents (document_id, activity_id)
    SELECT document_id, id FROM (SELECT row_number() OVER (ORDER BY done, rowid) AS id, document_id FROM activity_before)
    WHERE document_id IS NOT NULL;
INSERT INTO activity_meetings (meeting_id, activity_id)
    SELECT meeting_id, id FROM (SELECT row_number() OVER (ORDER BY done, rowid) AS id, meeting_id FROM activity_before)
    WHERE meeting_id IS NOT NULL;
DROP TABLE activity_before;
