// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fonts/families.h"

namespace counterpart::fonts {

using namespace Qt::StringLiterals;
using text::HanForm;

namespace {

QString regionOf(HanForm han)
{
    switch (han) {
    case HanForm::Traditional:
        return u"TC"_s;
    case HanForm::HongKong:
        return u"HK"_s;
    case HanForm::Japanese:
        return u"JP"_s;
    case HanForm::Korean:
        return u"KR"_s;
    case HanForm::Simplified:
    case HanForm::None:
        break;
    }
    return u"SC"_s;
}

/// \p design is "Serif" or "Sans".
QStringList families(const QString &design, HanForm han)
{
    const QString noto = u"Noto "_s + design;
    const QString cjk = u"%1 CJK %2"_s.arg(noto, regionOf(han));
    // Qt keeps what it found for the first family of a list and takes it for all lists that begin with that:
    // forms of one script have to differ there.
    QStringList all = han == HanForm::None ? QStringList{noto} : QStringList{cjk, noto};
    for (const QString &script : {u"Khmer"_s, u"Thai"_s, u"Lao"_s, u"Myanmar"_s})
        all.append(noto + u' ' + script);
    // Arabic has no serif; Naskh is what books and newspapers are set in.
    all.append(design == u"Serif" ? u"Noto Naskh Arabic"_s : u"Noto Sans Arabic"_s);
    if (han == HanForm::None)
        all.append(cjk);
    for (const QString &script : {u"Hebrew"_s, u"Devanagari"_s, u"Bengali"_s, u"Tamil"_s, u"Sinhala"_s,
                                  u"Georgian"_s, u"Armenian"_s, u"Ethiopic"_s, u"Tibetan"_s})
        all.append(noto + u' ' + script);
    all.append(u"DejaVu "_s + design);
    return all;
}

} // namespace

QStringList serifFamilies(HanForm han)
{
    return families(u"Serif"_s, han);
}

QStringList sansFamilies(HanForm han)
{
    return families(u"Sans"_s, han);
}

} // namespace counterpart::fonts
