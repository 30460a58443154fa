#pragma once

#include "core/job.h"
#include "stores/store.h"

#include <QObject>

#include <map>
#include <memory>

namespace runloupe {

class ExperimentTreeModel;

/// The stores that are open in a window: opens, reads their experiments, refreshes and closes them, and keeps the tree
/// of experiments true. A store is named by its location, made absolute. GUI thread; the reading is done by jobs.
class OpenStores : public QObject {
    Q_OBJECT

public:
    explicit OpenStores(QObject *parent = nullptr);
    ~OpenStores() override;

    ExperimentTreeModel *tree() const { return m_tree; }

    /// Opens a store, or reads it again where it is open already, be it by another path, or has failed. Gives its name in
    /// all other calls.
    QString open(const QString &location);
    void refresh(const QString &location);
    /// What the store of this URI has now.
    void setExperiments(const QString &uri, const QList<Experiment> &experiments);
    void close(const QString &location);

    QStringList locations() const;
    /// Null while a store is being opened, and where that failed.
    SharedStore store(const QString &location) const;
    /// What went wrong; nothing where all is well.
    std::optional<Error> error(const QString &location) const;
    /// What is known of a store as a whole; nothing until it has been counted.
    std::optional<StoreDescription> description(const QString &location) const;

    bool isBusy() const;

Q_SIGNALS:
    void added(const QString &location); ///< it stands in the tree, and is being read
    void opened(const QString &location); ///< also after a refresh
    void failed(const QString &location);
    void described(const QString &location);
    void closed(const QString &location);

private:
    struct Entry;
    struct Contents {
        SharedStore store;
        QList<Experiment> experiments;
    };

    QString nameOf(const QString &location) const;
    static Result<Contents> read(const QString &location, const Stop &stop);
    void accept(const QString &location, const Result<Contents> &contents);

    ExperimentTreeModel *m_tree;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
};

} // namespace runloupe
