// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/participants.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

bool isHyphened(const PersonName &name)
{
    return std::ranges::any_of(name.words, [](const QString &word) { return word.contains(u'-'); });
}

PersonName withoutHyphens(const PersonName &name)
{
    PersonName parted = parsePersonName(name.display().replace(u'-', u' '));
    parted.suffix = name.suffix;
    return parted;
}

bool compareWords(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    switch (compareNames(a, b, lexicon)) {
    case NameMatch::Same:
        return true;
    case NameMatch::Different:
        return false;
    case NameMatch::Possible:
        break;
    }
    const PersonName &shorter = a.keys.size() <= b.keys.size() ? a : b;
    const PersonName &longer = a.keys.size() <= b.keys.size() ? b : a;
    return sameSpelling(shorter.keys.last(), longer.keys.last()) ||
           sameSpelling(shorter.keys.last(), longer.keys.first());
}

/// "Gabriel Boric" and "Gabriel Boric Font": a second surname, a father's name, a house.
bool beginsAlike(const PersonName &a, const PersonName &b)
{
    const QStringList &shorter = a.keys.size() <= b.keys.size() ? a.keys : b.keys;
    const QStringList &longer = a.keys.size() <= b.keys.size() ? b.keys : a.keys;
    if (shorter.size() < 2 || shorter.size() == longer.size() || shorter[1].size() < 2)
        return false;
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        if (!sameSpelling(shorter[i], longer[i]))
            return false;
    }
    return true;
}

/// "Yoon Sukyeol" and "Suk-yeol Yoon": the same letters, cut and turned otherwise.
bool sameLetters(const PersonName &a, const PersonName &b)
{
    const QString whole = a.keys.join(QString());
    if (a.keys.size() == b.keys.size() || whole.size() < 6)
        return false;
    for (qsizetype turn = 0; turn < b.keys.size(); ++turn) {
        const QStringList turned = b.keys.mid(turn) + b.keys.first(turn);
        if (turned.join(QString()) == whole)
            return true;
    }
    for (qsizetype turn = 1; turn < a.keys.size(); ++turn) {
        const QStringList turned = a.keys.mid(turn) + a.keys.first(turn);
        if (turned.join(QString()) == b.keys.join(QString()))
            return true;
    }
    return false;
}

} // namespace

bool sameParticipant(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (compareWords(a, b, lexicon))
        return true;
    const bool oneGeneration = a.suffix.isEmpty() || b.suffix.isEmpty() || a.suffix == b.suffix;
    if (!oneGeneration)
        return false;
    if (beginsAlike(a, b) || sameLetters(a, b))
        return true;
    if (!isHyphened(a) && !isHyphened(b))
        return false;
    const PersonName partedA = withoutHyphens(a);
    const PersonName partedB = withoutHyphens(b);
    return compareWords(partedA, partedB, lexicon) || beginsAlike(partedA, partedB) ||
           sameLetters(partedA, partedB);
}

QStringList participantKeys(const PersonName &name)
{
    QStringList out;
    const auto add = [&out](const PersonName &read) {
        for (const QString &key : read.keys) {
            if (key.size() > 1 && !out.contains(soundKey(key)))
                out << soundKey(key);
        }
    };
    add(name);
    if (isHyphened(name))
        add(withoutHyphens(name));
    return out;
}

} // namespace counterpart::analysis
