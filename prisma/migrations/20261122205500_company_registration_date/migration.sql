-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "registeredOn" DATE;
