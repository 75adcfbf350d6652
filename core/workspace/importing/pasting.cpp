// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the imports that keeps what was copied in another program.
#include "core/analysis/version.h"
#include "core/base/clock.h"
#include "core/lexicon/lexicon.h"
#include "core/store/documents/searchstore.h"
#include "core/workspace/importing/analysedtexts.h"
#include "core/workspace/importing/documentvalues.h"
#include "core/workspace/importing/documentwriter.h"
#include "core/workspace/importing/imports.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using store::Transaction;

namespace {

base::Error emptyClipboard()
{
    return {base::ErrorKind::Invalid, u"the clipboard"_s, u"holds no text"_s,
            u"copy a passage in another program first"_s};
}

Result<PreparedFile> prepared(const PastedText &pasted, std::shared_ptr<const lexicon::Lexicon> lexicon)
{
    if (pasted.bytes.trimmed().isEmpty())
        return std::unexpected(emptyClipboard());
    PreparationContext context;
    context.lexicon = std::move(lexicon);
    const QString ending = pasted.isHtml ? u"html"_s : u"txt"_s;
    // A path of its own each time: pasting twice does not replace the first.
    const QString when = base::now().toString(u"yyyy-MM-dd HHmmss.zzz"_s);
    const QString path = u"clipboard:/%1.%2"_s.arg(when, ending);
    context.named.insert(path);
    PreparedFile file = prepareBytes(path, u"clipboard."_s + ending, pasted.bytes, context);
    if (file.error) {
        file.error->subject = u"the clipboard"_s;
        return std::unexpected(*file.error);
    }
    return file;
}

Result<void> answer(Transaction &transaction, DocumentId id, const DocumentValues &answers,
                    const QString &author)
{
    for (const auto &[field, value] : answers) {
        auto checked = checkedValue(field, value);
        if (!checked)
            return std::unexpected(checked.error());
        auto written = store::SearchStore::remove(transaction, id)
                           .and_then([&] { return writeValue(transaction, id, field, *checked, author); })
                           .and_then([&] { return store::SearchStore::add(transaction, id); });
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Result<PastedFacts> Imports::look(const PastedText &pasted) const
{
    return prepared(pasted, sharedLexicon()).transform([](const PreparedFile &file) {
        const PreparedDocument &document = file.documents.front();
        const auto &facts = document.facts;
        return PastedFacts{facts.title.value.value_or(QString()), facts.side.value.value_or(QString()),
                           facts.published.value ? facts.published.value->toString() : QString(),
                           document.clean.text};
    });
}

Result<Change> Imports::paste(const PastedText &pasted, const DocumentValues &answers,
                              const QString &author) const
{
    auto file = prepared(pasted, sharedLexicon());
    if (!file)
        return std::unexpected(file.error());
    EntityIndex entities(lexicon());
    if (auto loaded = entities.load(database()); !loaded)
        return std::unexpected(loaded.error());
    DocumentWriter writer(database(), {analysis::Version, lexicon().fingerprint()}, lexicon(), entities, {});
    return changeAndPair([&](Transaction &transaction, Change &change) -> Result<void> {
        const auto outcome = writer.write(transaction, std::move(*file));
        if (!outcome)
            return std::unexpected(outcome.error());
        if (outcome->documents.empty())
            return base::fail(base::ErrorKind::Refused, u"the clipboard"_s, u"was pasted before"_s,
                              u"look for it in the library"_s);
        const DocumentId document = outcome->documents.front();
        change.made = document.value;
        if (auto flushed = entities.flush(transaction);
            !flushed || outcome->imported == 0 || answers.isEmpty())
            return flushed;
        return answer(transaction, document, answers, author).and_then([&] {
            return analyseAgain(transaction, {document}, lexicon());
        });
    });
}

} // namespace counterpart::workspace
