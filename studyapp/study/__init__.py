"""What a learner or an author can do, without a window, SQL or file formats."""
