// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace counterpart::workbench {

namespace {

/// Where the & of the letter stands; -1 for none. A doubled one is a sign like others.
qsizetype markIn(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// The text with another letter that is free, best the first one of a word; without any where none is.
QString withFreeLetter(QString text, const QSet<QChar> &taken)
{
    if (const qsizetype mark = markIn(text); mark >= 0)
        text.remove(mark, 1);
    for (const bool initials : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isInitial = i == 0 || text.at(i - 1).isSpace();
            if (text.at(i).isLetter() && isInitial == initials && !taken.contains(text.at(i).toLower()))
                return text.insert(i, u'&');
        }
    }
    return text;
}

/// The letters of the other entries of every menu that \p action stands in: it may stand in several.
QSet<QChar> takenBeside(const QAction &action)
{
    QSet<QChar> taken;
    for (const QObject *object : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        const auto entries = menu ? menu->actions() : QList<QAction *>();
        for (const QAction *other : entries) {
            if (const QChar letter = mnemonicOf(other->text()); other != &action && !letter.isNull())
                taken.insert(letter);
        }
    }
    return taken;
}

} // namespace

QChar mnemonicOf(QStringView menuText)
{
    const qsizetype mark = markIn(menuText);
    return mark < 0 ? QChar() : menuText[mark + 1].toLower();
}

void separateMnemonics(const QWidget &menu)
{
    QSet<QChar> taken;
    QList<QAction *> late;
    for (QAction *action : menu.actions()) {
        const QChar letter = mnemonicOf(action->text());
        if (!letter.isNull() && taken.contains(letter))
            late.append(action);
        else if (!letter.isNull())
            taken.insert(letter);
        if (const QMenu *inner = action->menu())
            separateMnemonics(*inner);
    }
    for (QAction *action : late) {
        action->setText(withFreeLetter(action->text(), taken | takenBeside(*action)));
        if (const QChar letter = mnemonicOf(action->text()); !letter.isNull())
            taken.insert(letter);
    }
}

} // namespace counterpart::workbench
