// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/quotationstore.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<QuotationState> QuotationStore::check(const Quotation &quotation) const
{
    // A file may hold several documents, so several texts may have the hash and the number.
    auto state = QuotationState::NoDocument;
    auto rows = m_database.query(u"SELECT r.number, r.text,"
                                 " EXISTS (SELECT 1 FROM trash t WHERE t.document_id = r.document_id)"
                                 " FROM originals o JOIN revisions r ON r.original_id = o.id"
                                 " WHERE o.sha256 = ? ORDER BY 3, r.part"_s,
                                 {quotation.sha256});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        if (state == QuotationState::NoDocument)
            state = QuotationState::NoRevision;
        if (rows->integer(0) != quotation.revision)
            continue;
        const QString text = rows->text(1);
        const text::Range range = quotation.range;
        const bool fits = range.begin >= 0 && range.begin < range.end && range.end <= text.size();
        if (fits && range.in(text) == quotation.text)
            return rows->flag(2) ? QuotationState::InTrash : QuotationState::Sound;
        state = QuotationState::OtherWords;
    }
    return rows->error().transform([state] { return state; });
}

} // namespace counterpart::store
