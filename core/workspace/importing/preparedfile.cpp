// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/preparedfile.h"

#include "core/analysis/document/documentanalyser.h"
#include "core/base/clock.h"
#include "core/base/fileaccess.h"
#include "core/base/result.h"
#include "core/lexicon/lexicon.h"
#include "core/reading/reader.h"
#include "core/store/documents/searchtext.h"

#include <QFile>
#include <QFileInfo>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

base::Result<QByteArray> readBytes(const QString &path, qint64 limit)
{
    const auto tooLarge = [&] {
        return base::fail(ErrorKind::Refused, path, u"is larger than %1 MB"_s.arg(limit / (1024 * 1024)),
                          u"split it into smaller files"_s);
    };
    QFile file;
    if (auto opened = base::openForReading(file, path); !opened)
        return std::unexpected(opened.error());
    if (file.size() > limit)
        return tooLarge();
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::Unreadable, path,
                          u"cannot be read to its end (%1)"_s.arg(file.errorString()),
                          u"see to the disk and import it again"_s);
    if (bytes.size() > limit)
        return tooLarge();
    if (bytes.isEmpty())
        return base::fail(ErrorKind::Refused, path, u"is empty"_s, u"save the document into it again"_s);
    return bytes;
}

base::Result<std::vector<PreparedDocument>> readDocuments(const QString &path, const QString &name,
                                                          const QByteArray &bytes,
                                                          const PreparationContext &context)
{
    auto clean = reading::read({name, bytes, context.columns}, {}, context.cancel);
    if (!clean) {
        clean.error().subject = path;
        return std::unexpected(clean.error());
    }
    std::vector<PreparedDocument> documents;
    for (domain::CleanDocument &document : *clean) {
        if (context.cancel.isCancelled())
            return base::fail(ErrorKind::Cancelled, path, u"was not read to its end"_s);
        PreparedDocument prepared;
        prepared.facts = analysis::analyseDocument(
            document, *context.lexicon, domain::nameWithin(document.member, name), context.decided);
        prepared.searchText = store::searchText(document.text);
        prepared.print = text::printOf(document.text);
        prepared.clean = std::move(document);
        documents.push_back(std::move(prepared));
    }
    if (documents.empty())
        return base::fail(ErrorKind::Refused, path, u"holds no text"_s, u"see that it is the right file"_s);
    return documents;
}

} // namespace

PreparedFile prepareBytes(const QString &path, const QString &name, const QByteArray &bytes,
                          const PreparationContext &context)
{
    PreparedFile prepared;
    prepared.path = path;
    prepared.retrieved = base::now();
    prepared.original = store::PackedOriginal::pack(bytes);
    prepared.known = context.knownHashes.contains(prepared.original.sha256);
    prepared.wasRemoved = context.removedHashes.contains(prepared.original.sha256);
    prepared.named = context.named.contains(path);
    if (prepared.known || (prepared.wasRemoved && !prepared.named)) {
        prepared.original.content.clear();
        return prepared;
    }
    auto documents = readDocuments(path, name, bytes, context);
    if (documents)
        prepared.documents = std::move(*documents);
    else
        prepared.error = documents.error();
    return prepared;
}

PreparedFile prepareFile(const QString &path, const PreparationContext &context)
{
    const auto bytes = readBytes(path, reading::Limits().bytes);
    if (bytes)
        return prepareBytes(path, QFileInfo(path).fileName(), *bytes, context);
    PreparedFile refused;
    refused.path = path;
    refused.error = bytes.error();
    return refused;
}

} // namespace counterpart::workspace
