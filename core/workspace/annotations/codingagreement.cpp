// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the codes that tells how far analysts agree.
#include "core/analysis/coding/agreement.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/annotations/codes.h"

#include <map>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::AnnotationRow;
using domain::CodeId;
using domain::DocumentId;

namespace {

CodeAgreement told(CodeId code, const analysis::Agreement &agreement)
{
    return {code, agreement.alpha(), agreement.share(), agreement.both, agreement.either};
}

/// The annotated documents laid end to end.
class Continuum
{
public:
    void add(const domain::DocumentRow &document)
    {
        m_begin[document.id] = m_length;
        m_length += document.characters + 1; // units of two documents never touch
    }
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] text::Range placed(const AnnotationRow &row) const
    {
        const qsizetype begin = m_begin.at(row.document);
        return {begin + row.anchor.range.begin, begin + row.anchor.range.end};
    }

private:
    std::map<DocumentId, qsizetype> m_begin;
    qsizetype m_length = 0;
};

/// What one of several observers said of a passage, code by code.
void addUnits(const AnnotationRow &row, qsizetype observer, qsizetype observers, const Continuum &continuum,
              std::map<CodeId, analysis::Unitizing> &units)
{
    for (const CodeId code : row.codes) {
        analysis::Unitizing &unitizing = units[code];
        unitizing.length = continuum.length();
        unitizing.observers.resize(size_t(observers));
        unitizing.observers[size_t(observer)].push_back(continuum.placed(row));
    }
}

} // namespace

Result<std::vector<CodeAgreement>> Codes::agreement(const QStringList &authors) const
{
    if (QStringList(authors).removeDuplicates() > 0 || authors.size() < 2)
        return base::fail(base::ErrorKind::Invalid, {}, u"agreement takes two analysts or more"_s,
                          u"choose whose annotations to compare"_s);
    const auto annotations = store::AnnotationStore(database()).rows({});
    const auto tree = rows();
    if (!annotations || !tree)
        return std::unexpected(annotations ? tree.error() : annotations.error());
    const auto counts = [&](const AnnotationRow &row) { return !row.orphan && authors.contains(row.author); };
    Continuum continuum;
    DocumentId last;
    for (const AnnotationRow &row : *annotations) {
        if (!counts(row) || row.document == last)
            continue; // they come by document
        last = row.document;
        const auto document = store::DocumentStore(database()).row(row.document);
        if (!document)
            return std::unexpected(document.error());
        continuum.add(*document);
    }
    std::map<CodeId, analysis::Unitizing> units;
    for (const AnnotationRow &row : *annotations) {
        if (counts(row))
            addUnits(row, authors.indexOf(row.author), authors.size(), continuum, units);
    }
    std::vector<CodeAgreement> found;
    std::vector<analysis::Agreement> all;
    for (const domain::CodeRow &code : *tree) {
        if (const auto at = units.find(code.id); at != units.end()) {
            all.push_back(analysis::agreement(at->second));
            found.push_back(told(code.id, all.back()));
        }
    }
    found.push_back(told({}, analysis::together(all)));
    return found;
}

} // namespace counterpart::workspace
