// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every include of the tree against the tables of who may see whom (CONTRIBUTING.md, "Layers"): between
// layers, and between the rooms of a layer. arrows.py prints what there is.
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Table = QMap<QString, QSet<QString>>;

/// Folder -> folders whose headers it may include beside its own. Longest matching folder counts.
const Table &allowed()
{
    static const QSet<QString> pure{u"core/base"_s, u"core/text"_s, u"core/domain"_s};
    static const QSet<QString> workbench =
        QSet<QString>{u"core/workspace"_s, u"core/jobs"_s,   u"core/fonts"_s,
                      u"ui/models"_s,      u"ui/commands"_s, u"ui/widgets"_s}
            .unite(pure);
    static const QSet<QString> feature = QSet<QString>{u"ui/workbench"_s}.unite(workbench);
    static const Table table{
        {u"core/base"_s, {}},
        {u"core/text"_s, {u"core/base"_s}},
        {u"core/fonts"_s, {u"core/base"_s, u"core/text"_s}},
        {u"core/domain"_s, {u"core/base"_s, u"core/text"_s}},
        {u"core/lexicon"_s, pure},
        {u"core/jobs"_s, {u"core/base"_s}},
        {u"core/reading"_s, QSet<QString>{u"core/lexicon"_s}.unite(pure)},
        {u"core/analysis"_s, QSet<QString>{u"core/lexicon"_s}.unite(pure)},
        {u"core/store"_s, pure},
        {u"core/report"_s, QSet<QString>{u"core/fonts"_s}.unite(pure)},
        {u"core/workspace"_s, QSet<QString>{u"core/store"_s, u"core/analysis"_s, u"core/report"_s,
                                            u"core/reading"_s, u"core/lexicon"_s, u"core/jobs"_s}
                                  .unite(pure)},
        {u"ui/widgets"_s, QSet<QString>{u"core/fonts"_s}.unite(pure)},
        {u"ui/models"_s, QSet<QString>{u"core/workspace"_s}.unite(pure)},
        {u"ui/commands"_s, QSet<QString>{u"core/workspace"_s}.unite(pure)},
        {u"ui/workbench"_s, workbench},
        {u"ui/library"_s, feature},
        {u"ui/reader"_s, feature},
        {u"ui/entities"_s, feature},
        {u"ui/timeline"_s, feature},
        {u"ui/comparison"_s, feature},
        {u"ui/annotations"_s, feature},
        {u"ui/commitments"_s, feature},
        {u"ui/search"_s, feature},
        {u"ui/query"_s, feature},
        {u"ui/history"_s, feature},
        {u"ui/settings"_s, feature},
        {u"ui/shell"_s, QSet<QString>{u"ui/library"_s, u"ui/reader"_s, u"ui/entities"_s, u"ui/timeline"_s,
                                      u"ui/comparison"_s, u"ui/annotations"_s, u"ui/commitments"_s,
                                      u"ui/search"_s, u"ui/query"_s, u"ui/history"_s, u"ui/settings"_s}
                            .unite(feature)},
        {u"app/counterpart"_s,
         QSet<QString>{u"ui/shell"_s, u"ui/workbench"_s, u"ui/widgets"_s, u"core/workspace"_s}.unite(pure)},
        {u"app/counterpart-cli"_s, QSet<QString>{u"core/workspace"_s, u"core/jobs"_s}.unite(pure)},
        {u"app/alignment-learner"_s,
         QSet<QString>{u"core/analysis"_s, u"core/reading"_s, u"core/lexicon"_s}.unite(pure)},
    };
    return table;
}

/// Layer -> room -> rooms of the layer whose headers it may include beside its own. What stands beside the
/// rooms may include all of them, and no room may include it.
const QMap<QString, Table> &rooms()
{
    static const QMap<QString, Table> table{
        {u"core/analysis"_s,
         Table{
             {u"words"_s, {}},
             {u"figures"_s, {u"words"_s}},
             {u"entities"_s, {u"figures"_s, u"words"_s}},
             {u"commitments"_s, {u"entities"_s, u"figures"_s, u"words"_s}},
             {u"meetings"_s, {u"entities"_s, u"figures"_s, u"words"_s}},
             {u"document"_s, {u"commitments"_s, u"meetings"_s, u"entities"_s, u"figures"_s, u"words"_s}},
             {u"alignment"_s, {u"words"_s}},
             {u"coding"_s, {u"words"_s}},
         }},
        {u"core/reading"_s,
         Table{
             {u"common"_s, {}},
             {u"html"_s, {u"common"_s}},
             {u"cleaning"_s, {u"common"_s, u"html"_s}},
             {u"containers"_s, {u"common"_s, u"html"_s}},
             {u"paged"_s, {u"common"_s}},
             {u"pages"_s, {u"common"_s, u"paged"_s}},
             {u"office"_s, {u"common"_s, u"containers"_s, u"paged"_s}},
             {u"records"_s, {u"common"_s, u"html"_s}},
             {u"text"_s, {u"common"_s, u"html"_s}},
         }},
        {u"core/store"_s,
         Table{
             {u"database"_s, {}},
             {u"tags"_s, {u"database"_s}},
             {u"documents"_s, {u"database"_s, u"tags"_s}},
             {u"entities"_s, {u"database"_s}},
             {u"meetings"_s, {u"database"_s, u"tags"_s}},
             {u"annotations"_s, {u"database"_s, u"documents"_s}},
             {u"commitments"_s, {u"annotations"_s, u"database"_s, u"documents"_s}},
             {u"copies"_s, {u"database"_s}},
             {u"reports"_s, {u"database"_s}},
             {u"history"_s, {u"database"_s}},
             {u"trash"_s, {u"annotations"_s, u"commitments"_s, u"database"_s, u"documents"_s, u"meetings"_s}},
             {u"upkeep"_s, {u"database"_s, u"documents"_s, u"history"_s, u"trash"_s}},
         }},
        {u"core/workspace"_s,
         Table{
             {u"pairing"_s, {}},
             {u"facade"_s, {u"pairing"_s}},
             {u"annotations"_s, {u"facade"_s, u"trash"_s}},
             {u"commitments"_s, {u"annotations"_s, u"facade"_s, u"trash"_s}},
             {u"console"_s, {u"facade"_s}},
             {u"entities"_s, {u"facade"_s}},
             {u"searches"_s, {u"facade"_s, u"trash"_s}},
             {u"history"_s, {u"facade"_s}},
             {u"trash"_s, {u"facade"_s}},
             {u"importing"_s, {u"entities"_s, u"facade"_s, u"pairing"_s, u"trash"_s}},
             {u"documents"_s, {u"facade"_s, u"importing"_s, u"trash"_s}},
             {u"meetings"_s, {u"facade"_s, u"trash"_s}},
             {u"comparisons"_s, {u"documents"_s, u"facade"_s}},
             {u"merging"_s, {u"commitments"_s, u"facade"_s}},
             {u"reports"_s, {u"comparisons"_s, u"facade"_s}},
         }},
    };
    return table;
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// Empty for a file that stands beside the rooms of its layer.
QString roomOf(const QString &path)
{
    return path.count(u'/') > 2 ? path.section(u'/', 2, 2) : QString();
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList found;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return found;
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = include.match(line); match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

QString complaintWithin(const QString &path, const QString &header)
{
    const QString room = roomOf(path);
    const QString target = roomOf(header);
    if (room.isEmpty() || room == target)
        return {};
    if (target.isEmpty())
        return u"stands in a room and may not see what is beside the rooms"_s;
    const bool isAllowed = rooms().value(layerOf(path)).value(room).contains(target);
    return isAllowed ? QString() : u"may not see the room "_s + target;
}

QString complaint(const QString &path, const QString &header)
{
    const QString layer = layerOf(path);
    static const QSet<QString> widgets{u"QApplication"_s, u"QWidget"_s, u"QMainWindow"_s, u"QLabel"_s,
                                       u"QDialog"_s};
    if (layer.startsWith(u"core/") && (widgets.contains(header) || header.startsWith(u"QtWidgets")))
        return u"core may not use widgets"_s;
    if (header.startsWith(u"QSql") && layer != u"core/store")
        return u"SQL belongs in core/store"_s;
    static const QRegularExpression own(u"^(core|ui|app)/"_s);
    if (!own.match(header).hasMatch())
        return {};
    const QString target = layerOf(header);
    if (target == layer)
        return complaintWithin(path, header);
    if (allowed().value(layer).contains(target))
        return {};
    return u"may not see "_s + target;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsInTheTable()
    {
        for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
            const QDir folder(counterpart::test::sourcePath(top));
            for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QString layer = top + u'/' + name;
                QVERIFY2(allowed().contains(layer),
                         qPrintable(layer + u" has no row in the table of layers"_s));
            }
        }
    }

    void everyRoomIsInTheTable()
    {
        const QDir core(counterpart::test::sourcePath(u"core"_s));
        for (const QString &name : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QStringList found =
                QDir(core.filePath(name)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            QCOMPARE(rooms().value(u"core/"_s + name).keys(), found);
        }
    }

    void roomsStandInNoCircle()
    {
        for (const auto &[layer, table] : rooms().asKeyValueRange()) {
            QSet<QString> left(table.keyBegin(), table.keyEnd());
            for (bool isLess = true; isLess;) {
                const QSet<QString> before = left;
                const auto isLow = [&](const QString &room) { return !table[room].intersects(before); };
                isLess = left.removeIf(isLow) > 0;
            }
            QVERIFY2(left.isEmpty(), qPrintable(layer + u": "_s + left.values().join(u' ')));
        }
    }

    void includesKeepTheDirection()
    {
        QStringList faults;
        int read = 0;
        const QDir root(counterpart::test::sourcePath(u"."_s));
        for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(root.filePath(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = root.relativeFilePath(files.next());
                ++read;
                for (const QString &header : includesOf(root.filePath(path))) {
                    if (const QString fault = complaint(path, header); !fault.isEmpty())
                        faults.append(u"%1 includes %2: %3"_s.arg(path, header, fault));
                }
            }
        }
        QVERIFY2(read > 20, "the sources were not found");
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
