-- lowest program version that can read the result: 0.1.0
--
-- How far a document is analysed, in place of whether it is: full, part or none; and the languages of what is not
-- analysed, as a JSON list. Part is told by the next analysis.

ALTER TABLE documents ADD COLUMN depth TEXT NOT NULL DEFAULT 'none' CHECK (depth IN ('full', 'part', 'none'));
ALTER TABLE documents ADD COLUMN unread TEXT NOT NULL DEFAULT '[]';
UPDATE documents SET depth = 'full' WHERE analysed = 1;
UPDATE documents SET unread = json_array(coalesce(language, 'und')) WHERE analysed = 0;

DROP VIEW document_values;
CREATE VIEW document_values AS
    SELECT d.id AS id, d.revision_id AS revision_id, d.depth AS depth, d.unread AS unread,
        coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'title'), d.title) AS title,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'issuer'), d.issuer), '') AS issuer,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'side'), d.side), '') AS side,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'relays'), d.relays), '') AS relays,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'doc_type'), d.doc_type), '') AS doc_type,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'language'), d.language), '') AS language,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published'), d.published), '') AS published,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published_from'), d.published_from), '') AS published_from,
        nullif(coalesce((SELECT value FROM document_decisions x WHERE x.document_id = d.id AND x.field = 'published_to'), d.published_to), '') AS published_to
    FROM live_documents d;
ALTER TABLE documents DROP COLUMN analysed;

-- For queries by people: as in 0002, with how far the document is analysed.
DROP VIEW v_documents;
CREATE VIEW v_documents AS
    SELECT d.id AS id, d.title AS title, d.side AS side, d.relays AS relays, d.issuer AS issuer, d.doc_type AS type,
        d.language AS language, d.published AS published, d.published_from AS published_from,
        d.published_to AS published_to, s.file AS file, s.path AS path, s.retrieved AS retrieved, o.sha256 AS sha256,
        o.bytes AS bytes, r.source_url AS source_url, r.number AS revision, r.characters AS characters, r.text AS text,
        d.depth AS depth
    FROM document_values d JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id
        JOIN originals o ON o.id = r.original_id;
