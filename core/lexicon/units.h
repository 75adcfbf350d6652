// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"

namespace counterpart::lexicon {

/// What amounts are given in (resources/lexicon/units.toml). All keys are folded unless said otherwise.
class Units
{
public:
    /// What a noun after a number means for a count.
    enum Use { Plain = 0, People = 1, Uncounted = 2, Linking = 4, Things = 8 };

    /// ISO 4217 code of a sign or code before a number ("$", "US$", "USD"), in its own case; else empty.
    [[nodiscard]] QString currencyBefore(const QString &sign) const { return m_before.value(sign); }
    /// The same for one after it, in its own case ("EUR", "€").
    [[nodiscard]] QString currencyAfter(const QString &sign) const { return m_after.value(sign); }
    /// Unit and, for money, code of words after a number; phrases have up to longestPhrase() words.
    [[nodiscard]] QString unit(const QString &phrase) const { return m_words.value(phrase); }
    [[nodiscard]] int longestPhrase() const { return m_longestPhrase; }
    /// 0 for a word that is no scale.
    [[nodiscard]] double scale(const QString &word) const { return m_scales.value(word); }
    /// The same for one that clings to digits, in its own case ("bn", "K").
    [[nodiscard]] double attachedScale(const QString &word) const { return m_attached.value(word); }
    /// -1 for a word that is no number.
    [[nodiscard]] int number(const QString &word) const { return m_numbers.value(word, -1); }
    [[nodiscard]] int use(const QString &noun) const { return m_nouns.value(noun); }
    /// Longest sign before a number, in units.
    [[nodiscard]] int longestSign() const { return m_longestSign; }

    void read(const Entry &file, Problems &problems);

private:
    void readCurrencies(const Entry &file, Problems &problems);
    void readNumbers(const Entry &file, Problems &problems);
    void readNouns(const Entry &file, Problems &problems);
    void addPhrase(const QString &words, const QString &unit);

    QHash<QString, QString> m_before;
    QHash<QString, QString> m_after;
    QHash<QString, QString> m_words;
    QHash<QString, double> m_scales;
    QHash<QString, double> m_attached;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_nouns;
    int m_longestPhrase = 1;
    int m_longestSign = 1;
};

} // namespace counterpart::lexicon
