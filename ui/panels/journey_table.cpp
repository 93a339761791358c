// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey_table.h"

#include "ui/models/journey_model.h"
#include "ui/panels/row_delegate.h"
#include "ui/panels/style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <span>

namespace vs::ui {

namespace {

constexpr int kRowHigh = 28;
constexpr int kSpace = 18; ///< around a cell's text
constexpr int kMarkWide = 26;
constexpr std::size_t kCopied = 20'000; ///< rows at most: more would stop the window
constexpr int kLeastRoute = 96;

int sectionOf(JourneyColumn column)
{
    return static_cast<int>(column);
}

} // namespace

JourneyTable::JourneyTable(JourneyModel* model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(tr("Journeys"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHigh);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is ever measured
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(kMarkWide);
    header->setFixedHeight(24);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Drag a title to move its column, its edge to resize it"));
    usualColumns();
    const auto own = [this] {
        if (m_fitting)
            return;
        m_ownColumns = true;
        Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, own);
    connect(header, &QHeaderView::sectionResized, this, own);
}

int JourneyTable::sampleWidth(JourneyColumn column) const
{
    if (column == JourneyColumn::Mark)
        return kMarkWide;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(isFixedWidth(column) ? fixedFont() : bold);
    return kSpace + std::max(metrics.horizontalAdvance(columnSample(column)),
                             fontMetrics().horizontalAdvance(columnTitle(column)));
}

void JourneyTable::usualColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (int section = 0; section < kJourneyColumns; ++section) {
        const auto column = static_cast<JourneyColumn>(section);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), section);
        setColumnHidden(section, !isUsualColumn(column));
        setColumnWidth(section, sampleWidth(column));
    }
    fitRoute();
}

void JourneyTable::resetColumns()
{
    usualColumns();
    m_ownColumns = false;
    Q_EMIT columnsChanged();
}

void JourneyTable::fitRoute()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<int> shown = shownSections();
    int others = 0;
    for (const int section : shown) {
        // The last one takes what is left: how wide it stands now says nothing.
        const bool last = section == shown.back();
        if (section != sectionOf(JourneyColumn::Route))
            others += last ? sampleWidth(static_cast<JourneyColumn>(section))
                           : horizontalHeader()->sectionSize(section);
    }
    setColumnWidth(sectionOf(JourneyColumn::Route),
                   std::max(kLeastRoute, viewport()->width() - others));
}

void JourneyTable::resizeEvent(QResizeEvent* event)
{
    {
        // The last column follows the edge by itself: that is nobody's choice.
        const QScopedValueRollback fitting(m_fitting, true);
        QTableView::resizeEvent(event);
    }
    if (!m_ownColumns)
        fitRoute();
}

std::vector<JourneyColumn> JourneyTable::columnOrder() const
{
    std::vector<JourneyColumn> order;
    for (int place = 0; place < kJourneyColumns; ++place)
        order.push_back(static_cast<JourneyColumn>(horizontalHeader()->logicalIndex(place)));
    return order;
}

bool JourneyTable::isShown(JourneyColumn column) const
{
    return !isColumnHidden(sectionOf(column));
}

void JourneyTable::setShown(JourneyColumn column, bool shown)
{
    if (isShown(column) == shown || (!shown && shownSections().size() == 1))
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnHidden(sectionOf(column), !shown);
    fitRoute();
    m_ownColumns = true;
    Q_EMIT columnsChanged();
}

void JourneyTable::moveColumn(JourneyColumn column, int by)
{
    const int from = horizontalHeader()->visualIndex(sectionOf(column));
    const int to = std::clamp(from + by, 0, kJourneyColumns - 1);
    if (from != to)
        horizontalHeader()->moveSection(from, to);
}

QByteArray JourneyTable::columnState() const
{
    return m_ownColumns ? horizontalHeader()->saveState() : QByteArray();
}

void JourneyTable::restoreColumns(const QByteArray& state)
{
    const QScopedValueRollback fitting(m_fitting, true);
    if (!state.isEmpty() && horizontalHeader()->restoreState(state) && !shownSections().empty())
        m_ownColumns = true;
    else
        usualColumns();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
}

std::vector<int> JourneyTable::shownSections() const
{
    std::vector<int> sections;
    for (const JourneyColumn column : columnOrder()) {
        if (isShown(column))
            sections.push_back(sectionOf(column));
    }
    return sections;
}

std::vector<int> JourneyTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    return rows;
}

std::vector<JourneyId> JourneyTable::selectedJourneys() const
{
    std::vector<JourneyId> journeys;
    for (const int row : selectedRows())
        journeys.push_back(m_model->journeyAt(row));
    return journeys;
}

void JourneyTable::selectJourneys(const std::vector<JourneyId>& journeys)
{
    QItemSelection selection;
    int first = -1, last = -1;
    const auto close = [&] {
        if (first >= 0)
            selection.append(QItemSelectionRange(m_model->index(first, 0),
                                                 m_model->index(last, kJourneyColumns - 1)));
    };
    for (const JourneyId journey : journeys) {
        const int row = m_model->rowOf(journey);
        if (row < 0)
            continue;
        if (first < 0 || row != last + 1) {
            close();
            first = row;
        }
        last = row;
    }
    close();
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QString JourneyTable::selectedText() const
{
    const std::vector<int> sections = shownSections();
    std::vector<QStringList> lines(1);
    for (const int section : sections)
        lines.front().append(
            m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    const std::vector<int> rows = selectedRows();
    const std::size_t copied = std::min(rows.size(), kCopied);
    for (const int row : std::span(rows).first(copied)) {
        QStringList& line = lines.emplace_back();
        for (const int section : sections)
            line.append(m_model->index(row, section).data().toString());
    }
    const auto widthOf = [](const QString& cell) -> qsizetype { // in code points
        return std::count_if(cell.begin(), cell.end(),
                             [](QChar letter) { return !letter.isLowSurrogate(); });
    };
    std::vector<qsizetype> widths(sections.size(), 0);
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], widthOf(line[i]));
    }
    QString text;
    for (const QStringList& line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row +=
                line[i] + QString(widths[std::size_t(i)] - widthOf(line[i]) + 2, QLatin1Char(' '));
        while (row.endsWith(QLatin1Char(' ')))
            row.chop(1);
        text += row + QLatin1Char('\n');
    }
    if (copied < rows.size())
        text += tr("(%n more row(s) left out)", nullptr, static_cast<int>(rows.size() - copied)) +
                QLatin1Char('\n');
    return text;
}

void JourneyTable::copySelected() const
{
    if (m_model->rowCount() > 0)
        QApplication::clipboard()->setText(selectedText());
}

} // namespace vs::ui
