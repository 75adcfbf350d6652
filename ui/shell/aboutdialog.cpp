// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/workspace/facade/versions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 64;

QStringList versionsOfAll()
{
    QStringList lines{u"Counterpart "_s + QApplication::applicationVersion(),
                      u"Qt "_s + QString::fromLatin1(qVersion())};
    for (const workspace::LibraryVersion &library : workspace::libraryVersions())
        lines.append(library.name + u' ' + library.version);
    lines.append(QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    return lines;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_versions(versionsOfAll()), m_shown(new QLabel(m_versions.join(u'\n')))
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Counterpart"));
    auto *icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(IconSize));
    auto *what =
        new QLabel(tr("<h3>Counterpart %1</h3><p>A workbench for people who read diplomacy: what one side "
                      "says and the other leaves out.</p><p>Free software under the GNU General Public "
                      "License, version 3 or later.</p>")
                       .arg(QApplication::applicationVersion()));
    what->setWordWrap(true);
    m_shown->setObjectName(u"aboutVersions"_s);
    m_shown->setAccessibleName(tr("Versions"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setProperty("look", u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy Versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_versions.join(u'\n')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QVBoxLayout;
    words->addWidget(what);
    words->addWidget(m_shown);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(top);
    layout->addWidget(buttons);
}

void AboutDialog::setStoreFormat(int format)
{
    m_versions.insert(m_versions.size() - 1, tr("Format of the open store: %1").arg(format));
    m_shown->setText(m_versions.join(u'\n'));
}

} // namespace counterpart::shell
