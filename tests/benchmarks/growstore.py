#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a large store of a small one, for bench_window: copies of its documents with all that was found in them.

    tests/benchmarks/growstore.py SMALL.counterpart LARGE.counterpart DOCUMENTS

Reading and analysing 20,000 texts takes many minutes, copying their rows one. Each copy tells of another year, so that days are
no fuller than before; entities, topics and codes are those of SMALL, more often spoken of. The full-text index stays that of
SMALL: a search finds the first documents only."""
import re
import shutil
import sqlite3
import sys

FIRST = {"originals", "sources", "documents", "revisions", "meetings"}
DAYS = {"published", "published_from", "published_to", "date", "date_from", "date_to", "due", "due_from", "due_to"}


def tables_of(store):
    rows = store.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
    return [name for (name,) in rows if not name.startswith(("search_index", "sqlite_"))]


def parents_of(store, table):
    """Column -> the table that it points into."""
    return {row[3]: row[2] for row in store.execute(f'PRAGMA foreign_key_list("{table}")')}


def grown_tables(store):
    """What hangs on a document or a meeting, however far off."""
    parents = {table: set(parents_of(store, table).values()) for table in tables_of(store)}
    grown = set(FIRST)
    while True:
        more = {table for table in parents if parents[table] & grown} - grown
        if not more:
            return [table for table in tables_of(store) if table in grown]
        grown |= more


def unique_columns(store, table):
    found = set()
    for _, index, unique, *_ in store.execute(f'PRAGMA index_list("{table}")').fetchall():
        if unique:
            found |= {row[2] for row in store.execute(f'PRAGMA index_info("{index}")')}
    return found


def expression(column, kind, key, parents, grown, unique, alone):
    name = f'"{column}"'
    if parents.get(column) in grown or (key and column == "id" and kind == "INTEGER"):
        return f"{name} + :far"
    if column in DAYS:
        return f"CASE WHEN {name} GLOB '[12][0-9][0-9][0-9]*' THEN moved({name}, :copy) ELSE {name} END"
    if kind == "TEXT" and column in ("sha256", "uuid") or (alone and column in unique and kind == "TEXT"):
        return f"another({name}, :copy)"
    return name


def statement(store, table, grown):
    columns = store.execute(f'PRAGMA table_info("{table}")').fetchall()
    parents, unique = parents_of(store, table), unique_columns(store, table)
    keys = [row for row in columns if row[5]]
    alone = not any(parents.get(row[1]) in grown for row in columns)
    values = [expression(name, kind, key and len(keys) == 1, parents, grown, unique, alone)
              for _, name, kind, _, _, key in columns]
    names = ", ".join(f'"{row[1]}"' for row in columns)
    own = next((row[1] for row in columns if parents.get(row[1]) in grown or (row[5] and row[1] == "id")), None)
    return f'INSERT INTO "{table}" ({names}) SELECT {", ".join(values)} FROM "{table}" WHERE "{own}" <= :far'


def moved(day, copy):
    """Days of all dates that are written in it, so many years earlier; a leap day stays a day."""
    return re.sub(r"\b([12]\d{3})(?=\b|-)", lambda year: str(int(year[1]) - copy), day).replace("-02-29", "-02-28")


def another(value, copy):
    """As long as before, and like no other."""
    return value if value is None else f"{copy:08x}"[: len(value)] + value[8:]


def main():
    small, large, documents = sys.argv[1], sys.argv[2], int(sys.argv[3])
    shutil.copyfile(small, large)
    store = sqlite3.connect(large)
    store.create_function("moved", 2, moved, deterministic=True)
    store.create_function("another", 2, another, deterministic=True)
    store.execute("PRAGMA foreign_keys = OFF")
    store.execute("PRAGMA synchronous = OFF")
    count = store.execute("SELECT count(*) FROM documents").fetchone()[0]
    grown = grown_tables(store)
    ids = [table for table in grown
           if any(row[1] == "id" and row[5] for row in store.execute(f'PRAGMA table_info("{table}")'))]
    far = 1 + max(store.execute(f'SELECT coalesce(max(id), 0) FROM "{table}"').fetchone()[0] for table in ids)
    statements = {table: statement(store, table, set(grown)) for table in grown}
    for copy in range(1, max(1, -(-documents // count))):
        # Each copy is made of the first rows alone, whose ids lie below the first copy's.
        for table, sql in statements.items():
            store.execute(sql.replace("<= :far", "< :first").replace(":far", f"{copy * far}"),
                          {"copy": copy, "first": far})
        store.commit()
    broken = store.execute("PRAGMA foreign_key_check").fetchall()
    print(f"{store.execute('SELECT count(*) FROM documents').fetchone()[0]} documents, {len(broken)} rows point nowhere")
    store.close()


main()
