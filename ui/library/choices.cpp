// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/choices.h"

#include "ui/models/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

constexpr int ValueRole = Qt::UserRole;
constexpr int DetectedRole = Qt::UserRole + 1;

void sortByText(QList<Choice> &choices)
{
    std::ranges::sort(choices, [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
}

/// \p rest by name, behind those of \p present, of which each is there once.
QList<Choice> inOrder(QList<Choice> present, QList<Choice> rest)
{
    sortByText(present);
    sortByText(rest);
    for (const Choice &choice : std::as_const(rest)) {
        const auto isIt = [&choice](const Choice &other) { return other.value == choice.value; };
        if (std::ranges::none_of(present, isIt))
            present.append(choice);
    }
    return present;
}

template <typename Text>
QList<Choice> usedIn(const std::vector<domain::DocumentRow> &documents, QString domain::DocumentRow::*value,
                     const Text &text)
{
    QList<Choice> used;
    QStringList seen;
    for (const domain::DocumentRow &row : documents) {
        if ((row.*value).isEmpty() || seen.contains(row.*value))
            continue;
        seen.append(row.*value);
        used.append({text(row.*value), row.*value});
    }
    return used;
}

} // namespace

QList<Choice> sideChoices(const std::vector<domain::DocumentRow> &documents)
{
    QList<Choice> rest;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory()).toLower();
        const auto isIt = [&code](const Choice &choice) { return choice.value == code; };
        if (code.size() == 2 && code[0].isLetter() && std::ranges::none_of(rest, isIt))
            rest.append({models::sideName(code), code});
    }
    for (const QString &code : {u"joint"_s, u"media"_s})
        rest.append({models::sideName(code), code});
    return inOrder(usedIn(documents, &domain::DocumentRow::side, models::sideName), rest);
}

QList<Choice> typeChoices()
{
    using domain::DocType;
    QList<Choice> choices;
    for (const DocType type :
         {DocType::Readout, DocType::PressRelease, DocType::Statement, DocType::JointStatement,
          DocType::FactSheet, DocType::Transcript, DocType::Briefing, DocType::NewsReport, DocType::MediaNote,
          DocType::SocialPost, DocType::Agreement, DocType::Other})
        choices.append({models::docTypeName(type), domain::name(type)});
    return choices;
}

QList<Choice> languageChoices(const std::vector<domain::DocumentRow> &documents)
{
    QList<Choice> rest;
    for (const QString &code :
         {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"id"_s, u"it"_s, u"ja"_s, u"km"_s, u"ko"_s, u"lo"_s,
          u"ms"_s, u"my"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"th"_s, u"tl"_s, u"tr"_s, u"uk"_s, u"vi"_s, u"zh"_s})
        rest.append({models::languageName(code), code});
    return inOrder(usedIn(documents, &domain::DocumentRow::language, models::languageName), rest);
}

void fill(QComboBox &box, const QList<Choice> &choices, const QString &none, bool withDetected)
{
    box.setMaxVisibleItems(18);
    for (const Choice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.insertSeparator(box.count());
    box.addItem(none, u""_s);
    if (withDetected) {
        box.addItem(Texts::tr("As it was detected"));
        box.setItemData(box.count() - 1, true, DetectedRole);
    }
}

void choose(QComboBox &box, const QString &value)
{
    for (int i = 0; i < box.count(); ++i) {
        const QVariant held = box.itemData(i, ValueRole);
        if (held.isValid() && held.toString() == value) {
            box.setCurrentIndex(i);
            return;
        }
    }
    box.insertItem(0, value, value);
    box.setCurrentIndex(0);
}

QString chosen(const QComboBox &box)
{
    if (box.currentData(DetectedRole).toBool())
        return {};
    const QString value = box.currentData(ValueRole).toString();
    return value.isNull() ? u""_s : value;
}

} // namespace counterpart::library
